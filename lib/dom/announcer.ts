import { make } from './card-element.ts';
import type { Host } from './host.ts';

/**
 * Says something to screen readers, politely; `first`, unless it is empty, as soon as it is known and nothing else has
 * been said. A live region speaks only of what changes after it has come into the page.
 */
export function announcer(host: Host, first: Promise<string>): (text: string) => void {
  const line = make('p', { class: 'vh', role: 'status' });
  host.ui.append(make('div', { class: 'ui' }, line));
  const say = (text: string) => line.replaceChildren(text);
  void first.then((text) => requestAnimationFrame(() => line.hasChildNodes() || say(text)));
  return say;
}
