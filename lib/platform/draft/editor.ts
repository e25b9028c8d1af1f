import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { headings } from './editor-headings.ts';
import { pasting } from './editor-paste.ts';

/** What the editor tells the page. */
export interface EditorEvents {
  changed(update: import('@codemirror/view').ViewUpdate): void;
  /** Goes to the next discrepancy or the one before. */
  step(by: 1 | -1): boolean;
  /** Puts the record's value in the place of the words that the card is open for. */
  accept(): boolean;
  /** Puts the focus into the open card. */
  enterCard(): boolean;
  closeCard(): boolean;
  openFiles(files: FileList): void;
  /** The mark beside a line was pressed. */
  gutter(line: number): void;
}

/** Names of the editor and of its empty state, in the reader's language. */
export interface EditorTexts {
  readonly label: string;
  readonly empty: string;
}

/** Fills a place with the editor. */
export function createEditor(
  parent: HTMLElement,
  doc: string,
  texts: EditorTexts,
  events: EditorEvents,
): EditorView {
  return new EditorView({ parent, state: editorState(doc, texts, events) });
}

/** A state with no history behind it. */
function editorState(doc: string, { label, empty }: EditorTexts, events: EditorEvents): EditorState {
  const extensions: Extension = [
    history(),
    Prec.high(
      keymap.of([
        { key: 'F8', run: () => events.step(1), shift: () => events.step(-1) },
        { key: 'Mod-Enter', run: () => events.accept(), shift: () => events.enterCard() },
        { key: 'Escape', run: () => events.closeCard() },
      ]),
    ),
    keymap.of([...historyKeymap, ...defaultKeymap]),
    lineNumbers(),
    // Marks come from the page's own checks; what a mark says stands in the card and the list.
    linter(null, { tooltipFilter: () => [] }),
    lintGutter({
      tooltipFilter: () => [],
      markerFilter: (all) => all.filter(({ severity }) => severity !== 'hint'),
    }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
    placeholder(empty),
    headings,
    pasting((files) => events.openFiles(files)),
    EditorView.updateListener.of((update) => events.changed(update)),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        const target = event.target as HTMLElement;
        if (!target.closest('.cm-lint-marker')) return false;
        const { from } = view.lineBlockAtHeight(event.clientY - view.documentTop);
        events.gutter(view.state.doc.lineAt(from).number);
        return true;
      },
    }),
  ];
  return EditorState.create({ doc, extensions });
}
