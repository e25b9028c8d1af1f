import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFieldGate } from '../lib/platform/field-gate.ts';

/** Registered by the background for the sites where drafts are checked by themselves, and nowhere else. */
export default defineUnlistedScript(startFieldGate);
