/** The text of a file. */
export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly mark: boolean;
}

/**
 * Decodes UTF-8, and what a byte order mark or, in a page, its own declaration names.
 *
 * @returns undefined for bytes that are no text in any of these.
 */
export function decodeText(bytes: Uint8Array, page = false): DecodedText | undefined {
  const label = markedAs(bytes) ?? (page ? declared(bytes) : undefined) ?? 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\0')) return undefined;
    const mark = text.startsWith('\ufeff');
    return { text: mark ? text.slice(1) : text, mark };
  } catch {
    // A fatal decoder throws at bytes that are not of its encoding, and at a name that is none.
    return undefined;
  }
}

function markedAs([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that a page declares near its start. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}
