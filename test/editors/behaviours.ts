import type { EditorName } from './build.ts';

/** What must hold in every editor, in the words of the table in docs/fields.md. */
export const BEHAVIOURS = {
  reads: 'Reads the text',
  marks: 'Marks exactly the words',
  replaces: 'Replaces once, nothing else',
  undo: 'Undo restores',
  caret: 'Caret stays',
  typing: 'Typing goes on',
  vanishes: 'Mark goes when its words change',
  optOut: 'Opt-out respected',
  quiet: 'No error on the page',
} as const;

export type Behaviour = keyof typeof BEHAVIOURS;

/** The editors' names as their makers write them. */
const NAMES: Readonly<Record<EditorName, string>> = {
  textarea: '`textarea`',
  input: '`input`',
  contenteditable: '`contenteditable`',
  prosemirror: 'ProseMirror',
  tiptap: 'TipTap',
  lexical: 'Lexical',
  quill: 'Quill',
  slate: 'Slate',
  ckeditor: 'CKEditor 5',
  tinymce: 'TinyMCE',
  codemirror: 'CodeMirror 6',
  draftjs: 'Draft.js',
  gutenberg: 'Gutenberg',
};

/** What is known not to hold, and is tested not to. */
export const EXCEPTIONS: Partial<Record<EditorName, readonly Behaviour[]>> = {};

/** The package whose version tells which build of an editor is tested. */
const PACKAGES: Partial<Record<EditorName, string>> = {
  prosemirror: 'prosemirror-view',
  tiptap: '@tiptap/core',
  lexical: 'lexical',
  quill: 'quill',
  slate: 'slate-react',
  ckeditor: 'ckeditor5',
  tinymce: 'tinymce',
  codemirror: '@codemirror/view',
  draftjs: 'draft-js',
  gutenberg: '@wordpress/block-editor',
};

/** The table of what holds where, in Markdown; the same in both browsers. `versions` by package. */
export function behaviourTable(versions: Readonly<Record<string, string>>): string {
  const columns = Object.keys(BEHAVIOURS) as Behaviour[];
  const rows = (Object.keys(NAMES) as EditorName[]).map((name) => {
    const cells = columns.map((behaviour) => (EXCEPTIONS[name]?.includes(behaviour) ? 'no' : 'yes'));
    return [NAMES[name], versions[PACKAGES[name] ?? ''] ?? '', ...cells];
  });
  const head = ['Editor', 'Version', ...columns.map((behaviour) => BEHAVIOURS[behaviour])];
  const all = [head, head.map(() => '---'), ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`.replace(/ +/g, ' ')).join('\n');
}
