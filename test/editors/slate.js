import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';

let slate;
function Page() {
  slate = useMemo(() => withHistory(withReact(createEditor())), []);
  const undo = (event) => {
    if (!event.ctrlKey || event.key !== 'z') return;
    event.preventDefault();
    slate.undo();
  };
  const empty = [{ type: 'paragraph', children: [{ text: '' }] }];
  return createElement(
    Slate,
    { editor: slate, initialValue: empty },
    createElement(Editable, { onKeyDown: undo }),
  );
}
const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(createElement(Page));
export const ready = () => slate !== undefined && place.querySelector('[contenteditable]') !== null;

export const editor = {
  set: (paragraphs) => {
    HistoryEditor.withoutSaving(slate, () => {
      Transforms.deselect(slate);
      Editor.withoutNormalizing(slate, () => {
        while (slate.children.length > 0) Transforms.removeNodes(slate, { at: [0] });
        paragraphs.forEach((text, at) => {
          Transforms.insertNodes(slate, { type: 'paragraph', children: [{ text }] }, { at: [at] });
        });
      });
    });
    slate.history = { undos: [], redos: [] };
  },
  text: () => slate.children.map((node) => Node.string(node)).join('\n'),
  joint: '\n',
  place: () => ReactEditor.toDOMNode(slate, slate),
};
