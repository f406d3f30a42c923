import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handSpeech } from '@/overlay/arrival';
import { createOverlay } from '@/overlay/create-overlay';
import { explanationOf } from '@/rules/explanations';

/** Brought into a frame when its checker first has something to say: everything that we draw, and what the rules say to people. */
export default defineUnlistedScript(() => handSpeech({ createOverlay, explain: explanationOf }));
