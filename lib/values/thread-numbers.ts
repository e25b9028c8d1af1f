/** A post's number at the head of a paragraph: "5/13", "**5/13:**", "(5/13)". */
const NUMBERED = /(?:^|\n)[^\p{L}\p{N}\n]{0,6}(\d{1,2})\s?\/\s?(\d{1,2})(?!\d)/gu;
/** Posts that a thread has at least; fewer may be dates. */
const FEWEST = 3;
const NONE: ReadonlySet<number> = new Set();

/**
 * Offsets at which the numbers of a thread's posts stand: "1/13", "2/13" … at the heads of paragraphs, all of one count
 * and rising. They are no dates, although each of them could be one.
 */
export function threadNumbers(text: string): ReadonlySet<number> {
  if (!text.includes('/')) return NONE;
  const threads = new Map<string, { at: number; number: number }[]>();
  for (const match of text.matchAll(NUMBERED)) {
    const [whole, number = '', count = ''] = match;
    const at = match.index + whole.lastIndexOf(number, whole.lastIndexOf('/'));
    const posts = threads.get(count) ?? [];
    threads.set(count, posts);
    if (Number(number) <= Number(count) && Number(number) > (posts.at(-1)?.number ?? 0))
      posts.push({ at, number: Number(number) });
  }
  const long = [...threads.values()].filter((posts) => posts.length >= FEWEST);
  return new Set(long.flatMap((posts) => posts.map(({ at }) => at)));
}
