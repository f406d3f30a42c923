import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sweepRemains } from '@/overlay/sweep-remains';

/** Brought into every open frame once after an install or update. */
export default defineUnlistedScript(sweepRemains);
