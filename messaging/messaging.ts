import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

/** Sends and receives the messages of `ProtocolMap`; `sendMessage` without a tab goes to the background. Rejects when nobody listens. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
