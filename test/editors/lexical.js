import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, HISTORIC_TAG } from 'lexical';

const field = document.createElement('div');
field.contentEditable = 'true';
document.body.append(field);
const lexical = createEditor({
  namespace: 'test',
  onError: (error) => {
    throw error;
  },
});
lexical.setRootElement(field);
registerRichText(lexical);
const past = createEmptyHistoryState();
registerHistory(lexical, past, 300);

export const editor = {
  set: (paragraphs) => {
    const write = () => {
      const root = $getRoot().clear();
      for (const text of paragraphs) root.append($createParagraphNode().append($createTextNode(text)));
    };
    lexical.update(write, { discrete: true, tag: HISTORIC_TAG });
    past.undoStack.length = 0;
    past.current = { editor: lexical, editorState: lexical.getEditorState() };
  },
  text: () => lexical.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n')),
  joint: '\n',
  place: () => field,
};
