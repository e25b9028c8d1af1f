import { autoUpdate } from '@floating-ui/dom';
import { inTopDocument, isAlive, parentOf, rootOf } from '../marks-roots.ts';
import type { Field } from './field-kind.ts';

export interface FieldWatch {
  /** Text may have changed, or stands in other nodes. */
  changed(): void;
  /** The field stands elsewhere, has another size, or has scrolled. */
  moved(): void;
  /** The field has left the page. */
  gone(): void;
}

/** Tells what happens to a field, once a frame at most, until the signal ends it. */
export function watchField({ kind, element }: Field, signal: AbortSignal, watch: FieldWatch): void {
  const changed = oncePerFrame(signal, () => (isAlive(element) ? watch.changed() : watch.gone()));
  const moved = oncePerFrame(signal, watch.moved);
  const observer = new MutationObserver(changed);
  if (kind === 'rich') observer.observe(element, { subtree: true, childList: true, characterData: true });
  const presence = new MutationObserver(() => !isAlive(element) && changed());
  // A field goes with the shadow host or the frame that it is in, too.
  for (const root of rootsUpFrom(element)) presence.observe(root, { subtree: true, childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    presence.disconnect();
  });
  if (kind === 'rich') return;
  for (const event of ['input', 'change', 'focus'])
    element.addEventListener(event, changed, { signal, passive: true });
  for (const event of ['scroll', 'keyup', 'select', 'blur'])
    element.addEventListener(event, moved, { signal, passive: true });
  document.fonts.addEventListener('loadingdone', moved, { signal });
  // Of the field's place only: the floating element is the field itself.
  const shown = inTopDocument(element);
  signal.addEventListener(
    'abort',
    autoUpdate(shown, document.documentElement, moved, { animationFrame: shown !== element }),
  );
}

function rootsUpFrom(element: Element): ReadonlySet<Node> {
  const roots = new Set<Node>();
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const root = rootOf(at);
    if (root) roots.add(root);
  }
  return roots;
}

function oncePerFrame(signal: AbortSignal, call: () => void): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    cancelAnimationFrame(frame);
    if (signal.aborted) return;
    frame = requestAnimationFrame(() => !signal.aborted && call());
  };
}
