import type { InWindow } from './drive-firefox.ts';
import type { PopupControls } from './drive-popup.ts';
import { until } from './drive-until.ts';

/*
 * WebDriver does not reach Firefox's popups. Its window does, through the message manager of the browser element that
 * shows the popup: scripts sent there run beside the popup's page, and see it.
 */

/** The popup in Firefox. */
export function firefoxPopup(inWindow: InWindow, file: string): PopupControls {
  const find = `[...document.querySelectorAll('browser.webextension-popup-browser')].find(
    (each) => each.currentURI?.spec.endsWith('/${file}'))`;
  return {
    page: async () => undefined,
    evaluate: async (expression, gesture) => {
      const answer = await inWindow(
        `() => { const popup = ${find}; return (${EVALUATE})(popup, ${JSON.stringify(
          besidePopup(expression, gesture),
        )}); }`,
      );
      const { is, problem } = JSON.parse(String(answer)) as { is?: string; problem?: string };
      if (problem !== undefined) throw new Error(problem);
      return is;
    },
    close: async () => {
      await until(
        'the popup to close',
        () =>
          inWindow(
            `() => { const popup = ${find}; popup?.closest('panel')?.hidePopup(); return Boolean(popup); }`,
          ),
        (open) => open === false,
      );
    },
  };
}

const ANSWER = 'errata:answer';

/** Sends the script there and waits for its answer, or for the popup to go. */
const EVALUATE = `(popup, script) => new Promise((resolve) => {
  if (!popup?.messageManager) return resolve('{}');
  const end = (answer) => {
    gone.disconnect();
    resolve(answer);
  };
  const gone = new MutationObserver(() => popup.isConnected || end('{}'));
  gone.observe(document, { childList: true, subtree: true });
  const listen = ({ data }) => {
    popup.messageManager?.removeMessageListener('${ANSWER}', listen);
    end(data);
  };
  popup.messageManager.addMessageListener('${ANSWER}', listen);
  popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/** The script that evaluates an expression in the popup's page and sends back what it gives, as JSON. */
function besidePopup(expression: string, gesture: boolean): string {
  return `(async () => {
    const page = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const input = ${gesture} ? content.windowUtils.setHandlingUserInput(true) : undefined;
    let answer;
    try {
      const given = Components.utils.evalInSandbox(${JSON.stringify(expression)}, page);
      input?.destruct();
      answer = { is: await given };
    } catch (problem) {
      answer = { problem: String(problem) };
    }
    sendAsyncMessage('${ANSWER}', JSON.stringify(answer));
  })();`;
}
