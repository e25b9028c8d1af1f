import { docxMarkup } from '../docx/docx-markup.ts';
import { DocxError } from '../docx/docx-parts.ts';
import { correctedDocx, stampedDocx } from '../docx/docx-text.ts';
import { htmlMarkdown } from '../dom/html-markdown.ts';
import { traced } from '../draft/origins.ts';
import { readMarkdown } from '../text/markdown.ts';
import { type Correction, corrected } from '../verdict/correction.ts';
import type { ReadFile } from './read-file.ts';
import { parsePage } from './read-html.ts';
import { UnreadableFile } from './unreadable-file.ts';

const REASONS: Readonly<Record<DocxError['reason'], string>> = {
  damaged: 'it is damaged or no .docx',
  'no-text': 'it holds no document of Word',
  'too-large': 'its text is too long',
};

/**
 * Reads the text of a .docx: headings, lists, tables and notes as Markdown.
 * @throws UnreadableFile
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadFile> {
  try {
    const { docx, segments } = stampedDocx(bytes);
    const read = traced(htmlMarkdown(parsePage(await docxMarkup(docx)).body), segments);
    const article = readMarkdown(read.text);
    return {
      article,
      extracted: true,
      guessed: false,
      source: read.text,
      encoding: 'utf-8',
      docx: { bytes, read },
    };
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    throw new UnreadableFile(`${name} could not be read: ${REASONS[error.reason]}.`);
  }
}

/** The bytes of a .docx with corrections of its text, and those that it has a place for: the others are not made. */
export function withCorrections(
  { bytes, read }: NonNullable<ReadFile['docx']>,
  corrections: readonly Correction[],
): { readonly bytes: Uint8Array; readonly made: readonly Correction[] } {
  const fits = (some: readonly Correction[]): boolean => {
    const { text, left } = corrected(read.text, some);
    return left.length === 0 && correctedDocx(bytes, read, text).left.length === 0;
  };
  const made = fits(corrections) ? corrections : corrections.filter((one) => fits([one]));
  return { bytes: correctedDocx(bytes, read, corrected(read.text, made).text).docx, made };
}
