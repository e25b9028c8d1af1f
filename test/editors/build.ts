import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The editors that fields are tested in; each has a file of its name here. */
export const EDITORS = [
  'textarea',
  'input',
  'contenteditable',
  'prosemirror',
  'tiptap',
  'lexical',
  'quill',
  'slate',
  'ckeditor',
  'tinymce',
  'codemirror',
  'draftjs',
  'gutenberg',
] as const;

export type EditorName = (typeof EDITORS)[number];

/** What every editor's page offers to tests as `window.editor`. */
interface TestEditor {
  /** Puts these paragraphs in place of all text, as if the page had come with them: nothing to undo. */
  set(paragraphs: readonly string[]): void;
  /** The text as the editor's own model has it, with `joint` between paragraphs. */
  text(): string;
  readonly joint: string;
  /** The element that is edited; null while it is made anew. */
  place(): HTMLElement | null;
  /** Whether what was typed is a step of the history by itself: some editors wait a second for more. */
  isStep?(): boolean;
}

declare global {
  interface Window {
    editor: TestEditor;
    /** What the page has logged as an error or thrown. */
    problems: string[];
    /** Whether the editor can be used. */
    isReady(): boolean;
  }
}

const entry = (name: EditorName): string => `
  import * as page from ${JSON.stringify(join(import.meta.dirname, `${name}.js`))};
  window.editor = page.editor;
  window.isReady = page.ready ?? (() => true);
`;

/** Bundles the real editors, one page each, and gives the folder of `NAME.html`. Takes a few seconds. */
export async function buildEditors(names: readonly EditorName[] = EDITORS): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-editors-'));
  mkdirSync(join(folder, 'in'));
  for (const name of names) writeFileSync(join(folder, 'in', `${name}.js`), entry(name));
  writeFileSync(join(folder, 'in', 'writer.js'), `export * from ${JSON.stringify(WRITER)};`);
  await build({
    entryPoints: names.map((name) => join(folder, 'in', `${name}.js`)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'window',
      'process.env.IS_GUTENBERG_PLUGIN': 'false',
      'process.env.IS_WORDPRESS_CORE': 'false',
    },
    nodePaths: [join(import.meta.dirname, '../../node_modules')],
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'error',
  });
  await build({
    entryPoints: [WRITER],
    outfile: join(folder, 'writer.js'),
    bundle: true,
    format: 'iife',
    globalName: 'writer',
    logLevel: 'error',
  });
  for (const name of names) writeFileSync(join(folder, `${name}.html`), page(name));
  return folder;
}

/** The code that writes into fields, for tests that need many replacements and nothing else of the extension. */
const WRITER = join(import.meta.dirname, 'writer.ts');

function page(name: EditorName): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<script>
window.problems = [];
addEventListener('error', (event) => problems.push(String(event.message)));
addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
const { error } = console;
console.error = (...words) => { problems.push(words.join(' ')); error.apply(console, words); };
</script>
<link rel="stylesheet" href="${name}.css">
<body><script src="${name}.js"></script></body></html>`;
}
