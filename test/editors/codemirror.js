import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping];
const stateOf = (doc) => EditorState.create({ doc, extensions });
const view = new EditorView({ parent: document.body, state: stateOf('') });

export const editor = {
  set: (paragraphs) => view.setState(stateOf(paragraphs.join('\n'))),
  text: () => view.state.doc.toString(),
  joint: '\n',
  place: () => view.contentDOM,
};
