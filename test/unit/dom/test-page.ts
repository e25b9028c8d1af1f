import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parsePage } from '../../../lib/node/read-html.ts';

const PAGES = join(import.meta.dirname, '../../pages');

/** What stands in `NAME.expected.json` beside a page. */
export interface Expectation {
  readonly title?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
  readonly byline?: string;
  /** Absent with `null`: there is no article on the page. */
  readonly how: 'readability' | 'main' | 'body' | null;
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
  /** Phrases that are kept, and only in blocks of the kind `aside`. */
  readonly asides?: readonly string[];
  readonly refuted: readonly { readonly quote: string; readonly expected: string }[];
  /** The page writes its article with its own script. */
  readonly scripts?: boolean;
  /** Ids of frames with the file that each shows. */
  readonly frames?: Readonly<Record<string, string>>;
  /** What the page shows after a click on `#next-story`. */
  readonly next?: Pick<Expectation, 'title' | 'published' | 'contains' | 'lacks' | 'refuted'>;
}

export interface TestPage {
  /** Path within test/pages. */
  readonly name: string;
  readonly file: string;
  /** Absent where the file is missing. */
  readonly expectation: Expectation | undefined;
}

/** Every page of test/pages. */
export function testPages(): TestPage[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => {
      const file = join(PAGES, name);
      const beside = file.replace(/\.html$/, '.expected.json');
      const expectation = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined;
      return { name: relative(PAGES, file), file, expectation };
    });
}

/** Opens a page without a browser: frames are filled from their files, and the page's script runs where it has to. */
export function openPage(page: TestPage): Document {
  const document = parsePage(readFileSync(page.file, 'utf8'));
  for (const [id, source] of Object.entries(page.expectation?.frames ?? {})) {
    const inner = parsePage(readFileSync(join(dirname(page.file), source), 'utf8'));
    Object.defineProperty(document.getElementById(id), 'contentDocument', { value: inner });
  }
  if (page.expectation?.scripts) runScripts(document);
  return document;
}

/** Follows the page's own link to its next article, which the page's script answers. */
export function goToNext(document: Document): void {
  const click = new (document.defaultView as unknown as { Event: typeof Event }).Event('click', {
    cancelable: true,
  });
  document.getElementById('next-story')?.dispatchEvent(click);
}

function runScripts(document: Document): void {
  const location = { search: '' };
  const history = {
    pushState: (_state: unknown, _title: string, url: string) => {
      location.search = url.slice(url.indexOf('?'));
    },
  };
  const nothing = () => undefined;
  for (const script of document.querySelectorAll('script:not([type])')) {
    const run = new Function(
      'document',
      'location',
      'history',
      'addEventListener',
      'scrollTo',
      script.textContent ?? '',
    );
    run(document, location, history, nothing, nothing);
  }
}
