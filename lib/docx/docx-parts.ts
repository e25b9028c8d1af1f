import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A .docx that cannot be read. `damaged`: no archive or cut off; `no-text`: an archive without a text; `too-large`: its text is too long. */
export class DocxError extends Error {
  readonly reason: 'damaged' | 'no-text' | 'too-large';

  constructor(reason: DocxError['reason']) {
    super(`The .docx cannot be read: ${reason}.`);
    this.reason = reason;
  }
}

/** The parts of a .docx by their paths, in the archive's order. */
export type DocxParts = ReadonlyMap<string, Uint8Array>;

/** Longest text part that is unpacked, in bytes: a small archive can hold a text that fills the memory. */
const LONGEST_PART = 40_000_000;
/** Of all parts together. */
const LONGEST_WHOLE = 400_000_000;

/** @throws DocxError */
export function docxParts(bytes: Uint8Array): DocxParts {
  let whole = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        whole += originalSize;
        if (whole > LONGEST_WHOLE || (isText(name) && originalSize > LONGEST_PART))
          throw new DocxError('too-large');
        return true;
      },
    });
  } catch (problem) {
    throw problem instanceof DocxError ? problem : new DocxError('damaged');
  }
  if (!Object.keys(parts).some(isText)) throw new DocxError('no-text');
  return new Map(Object.entries(parts));
}

/** Whether a part holds text of the document itself or of its notes. */
export function isText(path: string): boolean {
  return /^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(path);
}

/** The source of a part of text. @throws DocxError where it is not written in UTF-8. */
export function partSource(parts: DocxParts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes || (bytes[0] ?? 0) >= 0xfe) throw new DocxError('damaged');
  return strFromU8(bytes);
}

/** The parts with other sources in the place of some. */
export function withSources(parts: DocxParts, sources: ReadonlyMap<string, string>): DocxParts {
  return new Map(
    [...parts].map(([path, bytes]) => {
      const source = sources.get(path);
      return [path, source === undefined ? bytes : strToU8(source)];
    }),
  );
}

/** A .docx of these parts. */
export function docxBytes(parts: DocxParts): Uint8Array {
  // Archives keep no day before 1980 and none is asked for: equal parts give an equal file.
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = [bytes, { mtime: '1980-01-01T12:00:00' }];
  return zipSync(files);
}
