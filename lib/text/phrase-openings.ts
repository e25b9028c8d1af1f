/** Characters that mean something in a phrase; what stands before the first of them is found letter by letter. */
const SPECIAL = /[()[\]*~\-\s|]/;

/**
 * The beginnings of a phrase: one of them stands wherever the phrase is found. They are read off without parsing the
 * phrase, so that one whose beginning no text has need never be parsed.
 * @param phrase folded as the text will be.
 * @returns `undefined` where the beginning is too intricate to tell, or is a mere ending.
 */
export function phraseOpenings(phrase: string): string[] | undefined {
  const source = phrase.trim();
  if (hasOuterAlternatives(source)) return undefined;
  const openings: string[] = [];
  let at = 0;
  for (;;) {
    const closer = source[at] === '(' ? ')' : source[at] === '[' ? ']' : undefined;
    if (!closer) break;
    const end = source.indexOf(closer, at);
    if (end < 0) return undefined;
    const inside = source.slice(at + 1, end);
    if (/[()[\]]/.test(inside)) return undefined;
    for (const option of inside.split('|')) openings.push(plainStart(option.trim()));
    at = end + 1;
    while (source[at] === ' ') at++;
    if (closer === ')') return openings.every((one) => one !== '') ? openings : undefined;
  }
  openings.push(plainStart(source.slice(at)));
  return openings.every((one) => one !== '') ? openings : undefined;
}

function plainStart(text: string): string {
  const end = text.search(SPECIAL);
  return end < 0 ? text : text.slice(0, end);
}

/** "a|b" without brackets: alternatives as a whole. */
function hasOuterAlternatives(source: string): boolean {
  if (!source.includes('|')) return false;
  let depth = 0;
  for (const char of source) {
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
}
