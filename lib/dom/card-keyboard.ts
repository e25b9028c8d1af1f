import type { Card } from './card-show.ts';
import type { Host } from './host.ts';

/**
 * Escape closes an open card and nothing else; a focus that leaves for the page closes it too. With no card open, `leave`
 * is called and the page gets the key.
 */
export function closeByKeyboard(host: Host, card: Card, leave: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      if (!card.shown()) return leave();
      event.stopImmediatePropagation();
      event.preventDefault();
      card.close();
    },
    { signal, capture: true },
  );
  host.ui.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !host.ui.contains(relatedTarget)) card.close({ leaveFocus: true });
  });
}
