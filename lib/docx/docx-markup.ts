import { DocxError } from './docx-parts.ts';

/**
 * A .docx as HTML: headings, lists, links, tables and notes, without pictures. Files outside of it are never read.
 *
 * @throws DocxError
 */
export async function docxMarkup(docx: Uint8Array): Promise<string> {
  // Only who opens such a file loads its reader.
  const { default: mammoth } = await import('mammoth');
  // The reader takes one in Node and the other in a browser.
  const { buffer } = docx.slice();
  const input = { arrayBuffer: buffer, buffer: docx } as unknown as { arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch {
    // The reader tells of XML that is not well-formed and of parts that are missing in words of its own.
    throw new DocxError('damaged');
  }
}
