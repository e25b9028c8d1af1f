/** What a single key does in the list. Enter explains: it presses the entry, which is a button. */
export type ListKey = 'next' | 'previous' | 'ignore' | 'show' | 'back';

const KEYS: Readonly<Record<string, ListKey>> = {
  j: 'next',
  k: 'previous',
  i: 'ignore',
  s: 'show',
  b: 'back',
};

/** What a key press asks for; undefined where it is another's: a field's, the browser's, or with a key held down. */
export function listKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>,
): ListKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  return KEYS[event.key.toLowerCase()];
}
