import { extensionApi } from './extension-api';
import type { CheckerAnswer } from './protocol';

/** The one message of the sentinel. A bare string, without the messaging library, which would be a third of the sentinel (decision 0031). */
export const CHECKER_REQUEST = 'bring-checker';

/** Asks the background to bring the checker into this frame. Rejects when the background cannot be reached. */
export function requestChecker(): Promise<CheckerAnswer> {
  return extensionApi().runtime.sendMessage(CHECKER_REQUEST);
}
