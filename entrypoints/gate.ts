import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../lib/platform/gate.ts';

/** Registered by the background for the pages that may be checked without a click, and nowhere else. */
export default defineUnlistedScript(startGate);
