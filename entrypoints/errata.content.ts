import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../lib/platform/page.ts';

/** Not registered anywhere: the background puts it into a page when the person asks for a check. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: startPage,
});
