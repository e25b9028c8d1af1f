import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type ListKey, listKey } from './list-keys.ts';

/** What the keys do with the finding that the focus is at, by its index. */
export interface ListKeyActions {
  ignore(index: number): void;
  show(index: number): void;
  back(): void;
}

/** Moves between findings and acts on them by single keys, while the focus is in the list or nowhere. */
export function useListKeys(place: RefObject<HTMLElement | null>, actions: ListKeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = listKey(event);
      const list = place.current;
      if (!key || !list || !isInOrNowhere(list)) return;
      if (act(key, list, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isInOrNowhere(list: HTMLElement): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || list.contains(activeElement);
}

/** Does what the key says; false where there is nothing to do it with. */
function act(key: ListKey, list: HTMLElement, actions: ListKeyActions): boolean {
  if (key === 'back') {
    actions.back();
    return true;
  }
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-finding]')];
  const entry = document.activeElement?.closest('li.entry');
  const at = buttons.findIndex((button) => entry?.contains(button));
  if (key === 'next' || key === 'previous') {
    const to = at < 0 ? (key === 'next' ? 0 : buttons.length - 1) : at + (key === 'next' ? 1 : -1);
    buttons[to]?.focus();
    return buttons[to] !== undefined;
  }
  const index = Number(buttons[at]?.dataset.finding);
  if (Number.isNaN(index)) return false;
  actions[key](index);
  return true;
}
