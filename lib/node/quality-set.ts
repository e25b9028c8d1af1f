import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { readArticleFile, readText } from './read-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

const VERDICTS = ['refuted', 'supported', 'disputed', 'unverified', 'either', 'none'] as const;

/** What must be found of some words of an article; `either` is never counted, `none` must not be marked. */
export interface Label extends Span {
  readonly quote: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly fact: string;
  /** Of what is refuted: any one of these must be in what is offered. */
  readonly expected: readonly string[];
}

/** An article with all its labels. */
export interface LabelledArticle {
  readonly name: string;
  readonly article: ArticleText;
  readonly labels: readonly Label[];
}

/**
 * Reads `articles/*.md` with `gold.jsonl` in a folder, or in the folders that it holds.
 * @throws UnreadableFile where there are none, or a label does not fit its article.
 */
export function readLabelled(folder: string): LabelledArticle[] {
  if (existsSync(join(folder, 'gold.jsonl'))) return readOne(folder);
  if (!existsSync(folder)) throw new UnreadableFile(`There is no folder ${folder}.`);
  const inside = readdirSync(folder).sort();
  const all = inside
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'gold.jsonl')))
    .flatMap(readOne);
  if (all.length === 0)
    throw new UnreadableFile(
      `${folder} holds no labelled articles: articles/*.md with gold.jsonl beside it.`,
    );
  return all;
}

function readOne(folder: string): LabelledArticle[] {
  const gold = join(folder, 'gold.jsonl');
  const names = readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.md'));
  const byArticle = new Map<string, Label[]>(names.sort().map((name) => [name, []]));
  const texts = new Map(
    names.map((name) => [name, readFileSync(join(folder, 'articles', name), 'utf8')] as const),
  );
  readText(gold)
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '') return;
      const where = `${gold}:${i + 1}`;
      const { article, ...rest } = fields(line, where);
      const text = texts.get(article);
      if (text === undefined) throw new UnreadableFile(`${where}: there is no article “${article}”.`);
      byArticle.get(article)!.push(placed(text, rest, `${where}: ${article}`));
    });
  return [...byArticle].map(([name, labels]) => ({
    name,
    article: readArticleFile(join(folder, 'articles', name)).article,
    labels,
  }));
}

interface Fields {
  readonly article: string;
  readonly quote: string;
  readonly nth?: number;
  readonly verdict: string;
  readonly fact?: string;
  readonly expected?: readonly string[];
}

function fields(line: string, where: string): Fields {
  try {
    return JSON.parse(line) as Fields;
  } catch (error) {
    throw new UnreadableFile(`${where} is no JSON: ${(error as Error).message}.`);
  }
}

function placed(
  text: string,
  { quote, nth = 1, verdict, fact, expected }: Omit<Fields, 'article'>,
  where: string,
): Label {
  const known = VERDICTS.find((one) => one === verdict);
  if (!known) throw new UnreadableFile(`${where}: “${verdict}” is no verdict; use ${VERDICTS.join(', ')}.`);
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0)
      throw new UnreadableFile(`${where} does not hold “${quote}” ${nth === 1 ? '' : `${nth} times`}`.trim());
  }
  return {
    start,
    end: start + quote.length,
    quote,
    verdict: known,
    fact: fact ?? '',
    expected: expected ?? [],
  };
}
