import { readEntryNumbers } from './entry-number.ts';
import type { CodeForm, CodeValue, Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/**
 * Names that are written in a code of their own.
 *   found:     U+02BC · u+02bc · Asia/Tokyo · HTTP_PROXY · r/programming · @name · u/name · #1234 · 0x5B · api.example.com ·
 *              CVE-2021-44228 · DeepRaven77
 *   not found: name@example.com · and/or · READ_ME inside a longer identifier · # 1 · Windows11 · WinNT04 · iPhone17
 */
const CODES =
  /(?<![\w+])[Uu]\+[0-9A-Fa-f]{4,6}(?![\w])|(?<![\w/])(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?|(?<![\w$])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)|(?<![\w/.])[ru]\/[A-Za-z0-9_]{2,}|(?<![\w.])@[A-Za-z0-9_]{2,}|(?<![\w&])#\d{2,}(?!\w)|(?<!\w)0x[0-9A-Fa-f]{1,8}(?!\w)|(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:com|cn|org|net|io|ai|dev|top|app|run|eu|de|fr|jp|kr)(?![\w-])|(?<![\w/@.-])[A-Z][a-z]{2,}[A-Z][a-z]{2,}\d{2,}(?![\w-])|(?<![\w-])[Cc][Vv][Ee]-\d{4}-\d{3,7}(?![\w-])/g;

function formOf(code: string): CodeForm {
  if (/^u\+/i.test(code)) return 'codepoint';
  if (/^cve-/i.test(code)) return 'cve';
  if (code.startsWith('0x')) return 'hex';
  if (code.startsWith('#')) return 'issue';
  if (code.startsWith('@') || code.startsWith('u/') || /^[A-Z][a-z]+[A-Z][a-z]+\d+$/.test(code))
    return 'handle';
  if (code.startsWith('r/')) return 'forum';
  if (code.includes('/')) return 'zone';
  return code.includes('.') ? 'host' : 'variable';
}

export function readCodes(reading: Reading): Mention<CodeValue>[] {
  const coded = reading.compounds.flatMap((compound): Mention<CodeValue>[] =>
    [...reading.text.slice(compound.start, compound.end).matchAll(CODES)].map((match) => {
      const code = match[0];
      const form = formOf(code);
      const start = compound.start + match.index;
      const end = start + code.length;
      return {
        start,
        end,
        token: reading.tokens.at(start),
        nextToken: reading.tokens.at(end),
        value: {
          kind: 'code',
          form,
          code: form === 'codepoint' || form === 'cve' ? code.toUpperCase() : code,
        },
      };
    }),
  );
  return [...coded, ...readEntryNumbers(reading)].sort((a, b) => a.start - b.start);
}
