import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const docOf = (paragraphs) =>
  schema.node(
    'doc',
    null,
    paragraphs.map((text) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])),
  );
const view = new EditorView(document.body, { state: EditorState.create({ doc: docOf(['']), plugins }) });

export const editor = {
  set: (paragraphs) => {
    const { tr, doc } = view.state;
    const content = Fragment.from(docOf(paragraphs).content);
    view.dispatch(tr.replace(0, doc.content.size, new Slice(content, 0, 0)).setMeta('addToHistory', false));
  },
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
  joint: '\n',
  place: () => view.dom,
};
