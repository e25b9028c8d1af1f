import { correctedDocx } from '../docx/docx-text.ts';
import { carryChanges, editedSource, escapeMarkup } from '../draft/carry-changes.ts';
import type { DraftFile, DraftFormat } from '../draft/draft.ts';
import { textChanges } from '../draft/text-changes.ts';
import { htmlSegments } from './html-source.ts';

/** A draft as a file. */
export interface DraftExport {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** How many changes of the draft the format had no place for: new paragraphs and the like in a .docx or a page. */
  readonly left: number;
}

const TYPES: Readonly<Record<DraftFormat, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The draft as Markdown; what has come from no file is saved so. */
export function markdownExport(text: string, name = 'draft.md'): DraftExport {
  return textExport(text, { name, format: 'md' });
}

/**
 * A draft in the format and with the name of the file that it came from: pages and .docx with only the words changed that
 * were changed in the draft.
 *
 * @param empty any document, for reading named entities. @throws DocxError
 */
export function draftExport(text: string, file: DraftFile, empty: Document): DraftExport {
  const { name, format, bytes, source, read } = file;
  if (format === 'docx' && bytes && read) {
    const { docx, left } = correctedDocx(bytes, read, text);
    return { name, type: TYPES.docx, bytes: docx, left: left.length };
  }
  if (format === 'html' && source !== undefined && read) {
    const changes = textChanges(read.text, text);
    const { edits, left } = carryChanges(read.text, changes, read.origins, htmlSegments(source, empty));
    const html = editedSource(source, edits, escapeMarkup);
    // In another encoding than the page declares, the mark is what browsers go by.
    const mark = file.mark || isDeclaredOtherwise(source) ? '\ufeff' : '';
    return { name, type: TYPES.html, bytes: new TextEncoder().encode(mark + html), left: left.length };
  }
  return textExport(text, file);
}

function isDeclaredOtherwise(source: string): boolean {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(source)?.[1];
  return declared !== undefined && !/^utf-?8$/i.test(declared);
}

function textExport(text: string, { name, format, crlf, mark }: DraftFile): DraftExport {
  const lines = crlf ? text.replaceAll('\n', '\r\n') : text;
  const bytes = new TextEncoder().encode((mark ? '\ufeff' : '') + lines);
  return { name, type: TYPES[format], bytes, left: 0 };
}
