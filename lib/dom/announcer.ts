import { make } from './card-element.ts';
import type { Host } from './host.ts';

/** Says something to screen readers, politely. A live region speaks only of what changes after it has come into the page. */
export function announcer(host: Host, first: string): (text: string) => void {
  const line = make('p', { class: 'vh', role: 'status' });
  host.ui.append(make('div', { class: 'ui' }, line));
  const say = (text: string) => line.replaceChildren(text);
  requestAnimationFrame(() => say(first));
  return say;
}
