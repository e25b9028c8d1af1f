import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

const HEADING = Decoration.line({ class: 'heading' });

/** Sets headings of Markdown larger, as far as they are in view. */
export const headings = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = headingsIn(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = headingsIn(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function headingsIn({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = doc.lineAt(at);
      if (/^#{1,6}\s/.test(line.text)) found.add(line.from, line.from, HEADING);
      at = line.to + 1;
    }
  }
  return found.finish();
}
