import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

const tiptap = new Editor({ element: document.body, extensions: [StarterKit] });

export const editor = {
  set: (paragraphs) => {
    const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
    tiptap.chain().setMeta('addToHistory', false).setContent({ type: 'doc', content }).run();
  },
  text: () => tiptap.getText({ blockSeparator: '\n' }),
  joint: '\n',
  place: () => tiptap.view.dom,
};
