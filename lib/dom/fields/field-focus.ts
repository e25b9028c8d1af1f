import { frameDocument } from './field-kind.ts';

/** Looks now and whenever the focus goes into something, in frames too, until it is ended. */
export function listenForFocus(look: () => void): AbortController {
  const end = new AbortController();
  const { signal } = end;
  const followed = new WeakSet<Document>();
  const follow = (document: Document) => {
    if (followed.has(document)) return;
    followed.add(document);
    document.addEventListener('focusin', found, { signal, passive: true });
  };
  const found = () => {
    // A frame's own focus is not heard outside it.
    const inner = frameDocument(document.activeElement);
    if (inner) follow(inner);
    look();
  };
  follow(document);
  window.addEventListener('blur', found, { signal });
  found();
  return end;
}
