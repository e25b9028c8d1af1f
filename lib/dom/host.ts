import type { Words } from '../words.ts';
import { make } from './card-element.ts';
import { cardSheet } from './card-styles.ts';

/** Name of the one element that is added to a page. */
const HOST_NAME = 'errata-marks';

/** The one element in the page and what one user of it has in its closed shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The root of everything that this user shows. */
  readonly ui: HTMLElement;
  /** The reader's own text size in pixels. */
  readonly textSize: number;
  remove(): void;
}

/** What is shared by all of our scripts in a page: the closed root is handed from one to the other. */
interface SharedHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly textSize: number;
  users: number;
}

/** Our scripts in a page have one global object, which the page does not see. */
const SHARED = Symbol.for('errata-host');
const shared = globalThis as { [SHARED]?: SharedHost | undefined };

/**
 * Adds the host after the page's body, or joins the one that another script of ours has added: whatever else happens,
 * the page has one at most. It goes with its last user.
 */
export function createHost(document: Document, words: Words): Host {
  const present = shared[SHARED];
  const host = present?.element.isConnected ? present : addHost(document);
  shared[SHARED] = host;
  host.users++;
  const ui = make('div', { lang: words.lang, dir: words.dir });
  host.root.append(ui);
  let used = true;
  const remove = () => {
    if (!used) return;
    used = false;
    ui.remove();
    host.users--;
    if (host.users > 0) return;
    host.element.remove();
    if (shared[SHARED] === host) shared[SHARED] = undefined;
  };
  return { element: host.element, root: host.root, ui, textSize: host.textSize, remove };
}

function addHost(document: Document): SharedHost {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  const textSize = readersTextSize(root);
  root.adoptedStyleSheets = [cardSheet(textSize)];
  return { element, root, textSize, users: 0 };
}

/** `medium` is what the reader has set in the browser, whatever the page has made of its root. */
function readersTextSize(root: ShadowRoot): number {
  const probe = make('span', {});
  probe.style.fontSize = 'medium';
  root.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || 16;
}
