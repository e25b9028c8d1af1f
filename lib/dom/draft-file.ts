import { docxMarkup } from '../docx/docx-markup.ts';
import { DocxError } from '../docx/docx-parts.ts';
import { stampedDocx } from '../docx/docx-text.ts';
import { type Draft, type DraftFile, type DraftFormat, LONGEST_DRAFT } from '../draft/draft.ts';
import { type TracedText, traced } from '../draft/origins.ts';
import { stamped } from '../draft/source-segments.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import { htmlMarkdown } from './html-markdown.ts';
import { htmlSegments } from './html-source.ts';
import { pageMetadata } from './page-metadata.ts';
import { decodeText } from './text-bytes.ts';

/** Why a file cannot become a draft. */
export type FileRefusal = 'kind' | 'damaged' | 'no-text' | 'too-large' | 'encoding';

/** What a file gives to a draft. */
export type OpenedFile = Pick<Draft, 'text' | 'published' | 'lang'> & { readonly file: DraftFile };

const FORMATS: Readonly<Record<string, DraftFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

/** Largest file of each kind, in bytes: a text in four bytes a letter, a page with its scripts, a document with pictures. */
const LARGEST: Readonly<Record<DraftFormat, number>> = {
  txt: 4 * LONGEST_DRAFT,
  md: 4 * LONGEST_DRAFT,
  html: 8 * LONGEST_DRAFT,
  docx: 100_000_000,
};

/** The format that a file's name tells; undefined for one that cannot be read. */
function formatOf(name: string): DraftFormat | undefined {
  return FORMATS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Reads a file as a draft. @param parse reads HTML, without running anything in it. */
export async function openDraftFile(
  file: { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> },
  parse: (html: string) => Document,
): Promise<OpenedFile | FileRefusal> {
  const format = formatOf(file.name);
  if (!format) return 'kind';
  if (file.size > LARGEST[format]) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened =
    format === 'docx' ? await openDocx(file.name, bytes, parse) : openText(file.name, format, bytes, parse);
  return typeof opened === 'object' && opened.text.length > LONGEST_DRAFT ? 'too-large' : opened;
}

async function openDocx(
  name: string,
  bytes: Uint8Array,
  parse: (html: string) => Document,
): Promise<OpenedFile | FileRefusal> {
  try {
    const { docx, segments } = stampedDocx(bytes);
    const read = traced(htmlMarkdown(parse(await docxMarkup(docx)).body), segments);
    return { text: read.text, published: '', lang: '', file: { name, format: 'docx', bytes, read } };
  } catch (problem) {
    if (problem instanceof DocxError) return problem.reason;
    throw problem;
  }
}

function openText(
  name: string,
  format: 'txt' | 'md' | 'html',
  bytes: Uint8Array,
  parse: (html: string) => Document,
): OpenedFile | FileRefusal {
  const decoded = decodeText(bytes, format === 'html');
  if (!decoded) return 'encoding';
  const { text, mark } = decoded;
  if (format === 'html') return openPage(name, text, mark, parse);
  const lines = text.replace(/\r\n?/g, '\n');
  const { published = '', lang = '' } = readFrontMatter(lines);
  return { text: lines, published, lang, file: { name, format, mark, crlf: text.includes('\r\n') } };
}

function openPage(
  name: string,
  source: string,
  mark: boolean,
  parse: (html: string) => Document,
): OpenedFile {
  const { published = '', lang = '' } = pageMetadata(parse(source));
  const read = readPage(source, parse);
  return { text: read.text, published, lang, file: { name, format: 'html', source, mark, read } };
}

function readPage(source: string, parse: (html: string) => Document): TracedText {
  const segments = htmlSegments(source, parse(''));
  const document = parse(stamped(source, segments, 0));
  const [article, another] = document.querySelectorAll('article');
  const place = (another ? undefined : article) ?? document.querySelector('main') ?? document.body;
  return traced(htmlMarkdown(place), segments);
}
