import { classOf, DIGIT, NEWLINE, PUNCTUATION, SPACE } from './characters.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** Marks that hold an address, a file name or a code together: `api.example.com`, `r/forum`, `MY_KEY`, `U+02BC`, `#12`. */
const HOLDS = new Set([...'./@_#+:'].map((char) => char.charCodeAt(0)));

/** Letters at most of a name that is looked at. */
const LONGEST_NAME = 24;
const INNER_CAPITAL = /[A-Z][a-z]+[A-Z][a-z]+$/;

/**
 * Stretches without spaces that a mark holds together. Whatever is written in a code of its own is in one of them, and
 * most of a text is in none: patterns are tried on these alone.
 */
export function compounds(text: string, tokens: Tokens): Span[] {
  const found: Span[] = [];
  let last = -1;
  for (let i = 0; i < tokens.length; i++) {
    const at = tokens.start[i]!;
    if (at < last || !holds(text, tokens, i)) continue;
    let start = at;
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    found.push({ start, end });
    last = end;
  }
  return found;
}

function holds(text: string, tokens: Tokens, i: number): boolean {
  const at = tokens.start[i]!;
  const next = tokens.end[i]!;
  if (tokens.kind[i] === DIGIT && endsName(text, at)) return true;
  if (next >= text.length || isSpace(text.charCodeAt(next))) return false;
  const code = text.charCodeAt(at);
  if (tokens.kind[i] === PUNCTUATION) return HOLDS.has(code);
  // CVE-2021-44228
  if (
    tokens.kind[i] === DIGIT &&
    code >= 48 &&
    text.charCodeAt(at - 1) === 45 &&
    /cve-$/i.test(text.slice(Math.max(0, at - 4), at))
  )
    return true;
  // 0x5B
  return tokens.kind[i] === DIGIT && code === 48 && next === at + 1 && text.charCodeAt(next) === 120;
}

/** Digits right behind a name with a capital letter inside: "DeepRaven77". */
function endsName(text: string, at: number): boolean {
  return (
    isLower(text.charCodeAt(at - 1)) && INNER_CAPITAL.test(text.slice(Math.max(0, at - LONGEST_NAME), at))
  );
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isSpace(code: number): boolean {
  const kind = classOf(code);
  return kind === SPACE || kind === NEWLINE;
}
