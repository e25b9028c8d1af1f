import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { pastedText } from '../../dom/pasted-text.ts';

/** Text with formatting comes in as Markdown; files that are pasted or dropped are opened. */
export function pasting(openFiles: (files: FileList) => void): Extension {
  const take = (event: Event, data: DataTransfer | null, insert: (text: string) => void): boolean => {
    if (!data) return false;
    if (data.files.length > 0 && !data.types.includes('text/html')) {
      event.preventDefault();
      openFiles(data.files);
      return true;
    }
    const text = pastedText(data.getData('text/html'), data.getData('text/plain'));
    if (text === undefined) return false;
    event.preventDefault();
    insert(text);
    return true;
  };
  return EditorView.domEventHandlers({
    paste: (event, view) => take(event, event.clipboardData, (text) => insertText(view, text)),
    drop: (event, view) =>
      take(event, event.dataTransfer, (text) => {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at !== null) view.dispatch({ selection: { anchor: at } });
        insertText(view, text);
      }),
  });
}

/** Puts a text in the place of what is selected, as one step of the history. */
export function insertText(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
}
