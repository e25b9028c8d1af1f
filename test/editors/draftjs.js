import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';

let state;
let put;
function Page() {
  const [editorState, setEditorState] = useState(() => EditorState.createEmpty());
  state = editorState;
  put = setEditorState;
  return createElement(Editor, { editorState, onChange: setEditorState });
}
const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(createElement(Page));
export const ready = () => place.querySelector('[contenteditable]') !== null;

export const editor = {
  set: (paragraphs) =>
    flushSync(() => put(EditorState.createWithContent(ContentState.createFromText(paragraphs.join('\n'))))),
  text: () => state.getCurrentContent().getPlainText('\n'),
  joint: '\n',
  place: () => place.querySelector('[contenteditable]'),
};
