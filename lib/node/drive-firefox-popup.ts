import type { InWindow } from './drive-firefox.ts';
import type { PopupControls } from './drive-popup.ts';
import { until } from './drive-until.ts';

/*
 * WebDriver does not reach Firefox's popups and sidebar. Its window does, through the message manager of the browser
 * element that shows them: scripts sent there run beside the extension's page, and see it.
 */

/** The popup in Firefox. */
export function firefoxPopup(inWindow: InWindow, file: string): PopupControls {
  return shownBy(inWindow, {
    find: `[...document.querySelectorAll('browser.webextension-popup-browser')].find(
      (each) => each.currentURI?.specIgnoringRef.endsWith('/${file}'))`,
    close: (shown) => `${shown}?.closest('panel')?.hidePopup()`,
  });
}

/** The sidebar in Firefox. */
export function firefoxSidebar(inWindow: InWindow, file: string): PopupControls {
  return shownBy(inWindow, {
    find: `[...(document.getElementById('sidebar')?.contentDocument?.querySelectorAll('browser') ?? [])].find(
      (each) => each.currentURI?.specIgnoringRef.endsWith('/${file}'))`,
    close: () => 'SidebarController.hide()',
  });
}

interface Place {
  /** An expression that gives the browser element. */
  readonly find: string;
  /** An expression that closes it, given the name of the variable that holds it. */
  close(shown: string): string;
}

function shownBy(inWindow: InWindow, { find, close }: Place): PopupControls {
  return {
    page: async () => undefined,
    evaluate: async (expression, gesture) => {
      const answer = await inWindow(
        `() => { const shown = ${find}; return (${EVALUATE})(shown, ${JSON.stringify(
          besidePage(expression, gesture),
        )}); }`,
      );
      const { is, problem } = JSON.parse(String(answer)) as { is?: string; problem?: string };
      if (problem !== undefined) throw new Error(problem);
      return is;
    },
    close: async () => {
      await until(
        "the extension's page to close",
        () => inWindow(`() => { const shown = ${find}; ${close('shown')}; return Boolean(shown); }`),
        (open) => open === false,
      );
    },
  };
}

const ANSWER = 'errata:answer';

/** Sends the script there and waits for its answer, or for the page to go. */
const EVALUATE = `(shown, script) => new Promise((resolve) => {
  if (!shown?.messageManager) return resolve('{}');
  const end = (answer) => {
    gone.disconnect();
    resolve(answer);
  };
  const gone = new MutationObserver(() => shown.isConnected || end('{}'));
  gone.observe(document, { childList: true, subtree: true });
  const listen = ({ data }) => {
    shown.messageManager?.removeMessageListener('${ANSWER}', listen);
    end(data);
  };
  shown.messageManager.addMessageListener('${ANSWER}', listen);
  shown.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/** The script that evaluates an expression in the extension's page and sends back what it gives, as JSON. */
function besidePage(expression: string, gesture: boolean): string {
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
