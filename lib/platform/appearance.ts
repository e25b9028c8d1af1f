import type { Appearance } from './settings.ts';
import { loadSettings, onSettings } from './settings-storage.ts';

/** Has one of the extension's own pages look as the person has set, also when that changes, for as long as it is open. */
export function followAppearance(root: HTMLElement): void {
  const show = ({ appearance }: { readonly appearance: Appearance }) => {
    if (appearance === 'system') delete root.dataset.theme;
    else root.dataset.theme = appearance;
  };
  onSettings(show, new AbortController().signal);
  void loadSettings().then(show);
}
