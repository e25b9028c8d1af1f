import type { ArticleText } from '../text/article-text.ts';
import { readMarkdown } from '../text/markdown.ts';
import { bodyOf } from './bench-articles.ts';

/** Numbers from 0 to below 1 that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A kind of text that can be made in any length. */
export interface Growing {
  readonly name: string;
  /** About so many UTF-16 code units; another seed gives another text of the kind. */
  readonly make: (length: number, seed: number) => ArticleText;
}

/** Natural text: the paragraphs of the articles, in an order that varies. */
export function naturalText(articles: readonly ArticleText[]): Growing {
  const bodies = articles.map(bodyOf);
  const dated = articles.find(({ published }) => published)?.published;
  return {
    name: 'natural text',
    make(length, seed) {
      const next = chance(seed);
      const parts: string[] = [];
      for (let have = 0; have < length; ) {
        const body = bodies[Math.floor(next() * bodies.length)]!;
        parts.push(body);
        have += body.length + 2;
      }
      return article(parts.join('\n\n').slice(0, length), articles[0]?.lang ?? 'en', dated);
    },
  };
}

/**
 * Text that invites a program to look at everything again for every word. Each begins with a paragraph that names the
 * incident, since text about something else is laid aside early.
 */
export function hostileTexts(
  articles: readonly ArticleText[],
  chinese: readonly ArticleText[],
): readonly Growing[] {
  const opening = bodyOf(articles[0]!).slice(0, 600);
  const all = articles.map(bodyOf).join(' ');
  const endless = all.replace(/[^\p{L}\p{N}\s'’-]|\s-\s/gu, ' ').replace(/\s+/g, ' ');
  const word = /\p{L}{3,}/u.exec(all)![0];
  const unbroken = chinese
    .map(bodyOf)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const start = bodyOf(chinese[0]!).slice(0, 300);
  const from = (letters: string) => (length: number, seed: number) => {
    const next = chance(seed);
    return Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
  };
  const repeated = (unit: string) => (length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const english = (name: string, fill: (length: number, seed: number) => string): Growing => ({
    name,
    make: (length, seed) =>
      article(`${opening}\n\n${fill(Math.max(0, length - 602), seed)}`, 'en', undefined),
  });
  return [
    english('one endless sentence', repeated(`${endless} `)),
    english('only digits', from('0123456789')),
    english('only punctuation', from('.,;:!?…—–-"\'“”‘’()/&%*')),
    english('nested brackets', (length) => {
      const half = length >> 1;
      return '(['.repeat(half).slice(0, half) + '])'.repeat(half).slice(0, half);
    }),
    english(`one word repeated`, repeated(`${word} `)),
    {
      name: 'Chinese without stops',
      make: (length) =>
        article(`${start}\n\n${repeated(unbroken)(Math.max(0, length - 302))}`, 'zh-Hans', undefined),
    },
  ];
}

function article(text: string, lang: string, published: string | undefined): ArticleText {
  return { ...readMarkdown(text), lang, ...(published && { published }) };
}
