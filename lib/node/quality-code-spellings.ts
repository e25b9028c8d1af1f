import type { CodePart } from '../facts/value-part.ts';
import { right, type Spelling, slips, type Told, wrong } from './quality-spellings.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Asia/Singapore'];

/** Codes that differ by a slip or by one part, and right ones in other capitals. */
export function otherCodes({ quote, set }: Told, part: CodePart): Spelling[] {
  const code = part.is.find((one) => quote.toLowerCase().includes(one.toLowerCase()));
  if (code === undefined) return [];
  const at = quote.toLowerCase().indexOf(code.toLowerCase());
  const put = (other: string): string => quote.slice(0, at) + other + quote.slice(at + code.length);
  const known = new Set(
    set.facts.flatMap(({ values = [] }) =>
      values.flatMap((one) => (one.kind === 'code' ? one.is.map((is) => is.toLowerCase()) : [])),
    ),
  );
  const wrongs = wrongCodes(code, part.form).filter(({ text }) => !known.has(text.toLowerCase()));
  return [
    ...(part.form === 'codepoint' ? [right('small letters', put(code.toLowerCase()))] : []),
    ...wrongs.map(({ how, text }) => wrong(how, put(text))),
  ];
}

function wrongCodes(code: string, form: CodePart['form']): { how: string; text: string }[] {
  switch (form) {
    case 'codepoint':
    case 'hex': {
      const last = code.slice(-1);
      const other = ((Number.parseInt(last, 16) + 5) % 16).toString(16).toUpperCase();
      const third = ((Number.parseInt(code.slice(-2, -1), 16) + 3) % 16).toString(16).toUpperCase();
      return [
        { how: 'another code', text: code.slice(0, -1) + other },
        { how: 'another code', text: code.slice(0, -2) + third + last },
      ];
    }
    case 'zone':
      return ZONES.map((text) => ({ how: 'another zone', text }));
    case 'forum':
      return ['r/technology', 'r/netsec'].map((text) => ({ how: 'another forum', text }));
    case 'issue':
    case 'cve': {
      const digits = /\d+$/.exec(code)?.[0] ?? '';
      return slips(digits).map((slip) => ({
        how: slip.how,
        text: code.slice(0, -digits.length) + slip.digits,
      }));
    }
    case 'handle':
      return [
        { how: 'another code', text: `${code}7` },
        { how: 'another code', text: '@nightowl' },
      ];
    case 'host':
      return [{ how: 'another code', text: code.replace(/^[^.]+/, 'portal') }];
    case 'variable':
      return [{ how: 'another code', text: code.replace(/^[A-Z]+/, 'REMOTE') }];
  }
}
