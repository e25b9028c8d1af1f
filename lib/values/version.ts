import { DIGIT, HANGUL, IDEOGRAPH } from '../text/characters.ts';
import type { Mention, VersionValue } from './mention.ts';
import { isRange } from './range.ts';
import type { Reading } from './reading.ts';

/** The versions that facts record, as far as it tells whether three numbers may be a day. */
export interface RecordedVersions {
  /** The first two numbers of each: `4.2`. */
  readonly beginnings: ReadonlySet<string>;
  /** No day before this year plays a part in what they tell. */
  readonly since: number;
}

const NONE_RECORDED: RecordedVersions = { beginnings: new Set(), since: 0 };

/**
 * Versions of software.
 *   found:     4.2.17 · v4.2.17 · version 4.1 · 4.2.x · 4.2.17 to 4.2.140 · .142 · 4.2.1967 where 4.2.196 is recorded
 *   not found: 2.9 · 10.07.2026 · 1.000.000 (where the comma is decimal) · 192.168.0.1.7 · 10.07 Uhr
 */
export function readVersions(
  reading: Reading,
  recorded: RecordedVersions = NONE_RECORDED,
): Mention<VersionValue>[] {
  const found: Mention<VersionValue>[] = [];
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== DIGIT) continue;
    const mention = versionAt(reading, i, recorded);
    if (!mention) continue;
    found.push(mention);
    i = mention.nextToken - 1;
  }
  return linkRanges(reading, found);
}

function versionAt(
  reading: Reading,
  first: number,
  recorded: RecordedVersions,
): Mention<VersionValue> | undefined {
  const { tokens } = reading;
  const parts = [Number(reading.word(first))];
  const widths = [reading.word(first).length];
  let next = first + 1;
  let open = false;
  while (reading.word(next) === '.' && reading.joined(next) && reading.joined(next + 1)) {
    const part = reading.word(next + 1);
    if (tokens.kind[next + 1] === DIGIT) {
      parts.push(Number(part));
      widths.push(part.length);
      next += 2;
    } else if (part === 'x' || (part === '*' && !closesEmphasis(reading, next + 1))) {
      open = true;
      next += 2;
      break;
    } else break;
  }
  const before = reading.word(first - 1);
  const prefixed = reading.joined(first) && /^v$/i.test(before) && !glued(reading, first - 1);
  const tail = parts.length === 1 && before === '.' && reading.joined(first) && !glued(reading, first - 1);
  if (!acceptable(reading, first, next, parts, widths, prefixed || open, tail, recorded)) return undefined;
  const firstToken = prefixed || tail ? first - 1 : first;
  return {
    start: reading.start(tail ? first - 1 : first),
    end: reading.end(next - 1),
    token: firstToken,
    nextToken: next,
    value: { kind: 'version', parts, open, tail },
  };
}

/** The asterisk ends words in italics: "*… corrected in 1.4.*" */
function closesEmphasis(reading: Reading, token: number): boolean {
  const at = reading.start(token);
  const line = reading.text.slice(reading.text.lastIndexOf('\n', at) + 1, at);
  return line.split('*').length % 2 === 0;
}

/** Written onto a word of letters or digits; ideographs have no spaces between words, nor do brackets and marks. */
function glued(reading: Reading, token: number): boolean {
  if (!reading.joined(token) || isWide(reading, token - 1)) return false;
  return !/^["'([「『【〈《、。]$/.test(reading.word(token - 1));
}

/** The token before the asterisks of a label in bold: **版本**：4.2.17. */
function beforeEmphasis(reading: Reading, token: number): number {
  while (/^[*_]+$/.test(reading.word(token))) token--;
  return token;
}

function isWide(reading: Reading, token: number): boolean {
  const kind = reading.tokens.kind[token];
  return kind === IDEOGRAPH || kind === HANGUL;
}

function acceptable(
  reading: Reading,
  first: number,
  next: number,
  parts: readonly number[],
  widths: readonly number[],
  marked: boolean,
  tail: boolean,
  recorded: RecordedVersions,
): boolean {
  if (tail) return widths[0]! >= 2 && !(reading.joined(next) && !isWide(reading, next));
  if (parts.length < 2 || parts.length > 4 || widths.some((width) => width > 5)) return false;
  // A letter, sign or further number written onto it: part of a file name, an address, a formula.
  const before = reading.word(first - 1);
  if (reading.joined(first) && !marked && /^[\w./\\$€£+@#:-]$/.test(before) && before !== '(') {
    // "4.2.17-4.2.140" is a range, "name-4.2.17" is not; 版本：4.2.17 is a version behind a colon, "host:2.1" is not.
    const labelled = before === ':' && isWide(reading, beforeEmphasis(reading, first - 2));
    if (
      !labelled &&
      (before !== '-' || (reading.joined(first - 1) && reading.tokens.kind[first - 2] !== DIGIT))
    )
      return false;
  }
  if (reading.joined(next) && /^[\w%°€$]$/.test(reading.word(next).charAt(0))) return false;
  if (parts.length === 2) {
    const version = reading.generalBefore(first, ['version'], 3) ?? reading.general(next, 'version');
    return marked || (version !== undefined && parts[0]! < 100);
  }
  if (looksLikeDate(parts, widths) && !isLongAgo(parts, recorded)) return false;
  const grouped = reading.language.decimal === ',' && widths.slice(1).every((width) => width === 3);
  return !grouped;
}

/** "4.2.1967": a slip for 4.2.196 rather than a day of decades ago. */
function isLongAgo(
  [first, second, year]: readonly number[],
  { beginnings, since }: RecordedVersions,
): boolean {
  return year! < since && year! > 31 && beginnings.has(`${first}.${second}`);
}

function looksLikeDate(parts: readonly number[], widths: readonly number[]): boolean {
  if (parts.length !== 3) return false;
  const [a, b, c] = parts as [number, number, number];
  const year = (value: number, width: number): boolean => width === 4 && value >= 1900 && value < 2100;
  // 10.07.26: no part of a version has a leading zero.
  if (widths.every((width) => width === 2) && (a < 10 || b < 10)) return true;
  if (year(c, widths[2]!)) return a >= 1 && a <= 31 && b >= 1 && b <= 31;
  return year(a, widths[0]!) && b >= 1 && b <= 12 && c >= 1 && c <= 31;
}

/** 到2.2版才移除: not up to it, but only with it. */
const ONLY_THEN = /^\s?(?:版本?)?[^，,。；;\d]{0,3}才/;
const ONLY_THEN_LENGTH = 8;

/** Marks the two ends of ranges: only a word or dash for "to" stands between them. */
function linkRanges(reading: Reading, found: Mention<VersionValue>[]): Mention<VersionValue>[] {
  const linked = [...found];
  for (let i = 1; i < linked.length; i++) {
    const left = linked[i - 1]!;
    const right = linked[i]!;
    if (right.token - left.nextToken > 5 || !isRange(reading, left, right)) continue;
    linked[i - 1] = { ...left, range: 'first' };
    linked[i] = { ...right, range: 'last' };
  }
  // "up to 4.2.140": the other end is understood.
  return linked.map((one) =>
    one.range === undefined &&
    reading.generalBefore(one.token, ['until'], 3) &&
    !ONLY_THEN.test(reading.text.slice(one.end, one.end + ONLY_THEN_LENGTH))
      ? { ...one, range: 'last' }
      : one,
  );
}
