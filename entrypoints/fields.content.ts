import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFields } from '../lib/platform/fields.ts';

/** Not registered anywhere: the background puts it into a page when something that is written there is to be checked. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: startFields,
});
