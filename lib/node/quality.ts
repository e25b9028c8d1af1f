import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../facts/nearest-word.ts';
import { bundledFacts } from './bundled-facts.ts';
import { missLines, scoreArticles, scoreLines } from './quality-articles.ts';
import { readLabelled } from './quality-set.ts';
import { trialLines, worstLines } from './quality-trial-table.ts';
import { tryValues } from './quality-trials.ts';
import { UnreadableFile } from './unreadable-file.ts';

const USAGE = `Usage: npm run quality -- [OPTIONS]
  --only PART   one part: articles (labelled articles), values (values of the facts, changed)
  --set DIR     score these labelled articles (articles/*.md with gold.jsonl) besides the project's own
  --lang TAG    only this language
  --misses      what went wrong, the gravest first
  --most N      so many lines of it (100)
Exit code: 0, or 2 for wrong usage or a set that cannot be read.`;

const OWN = new URL('../../test/corpus', import.meta.url).pathname;
/** A larger set that some checkouts have beside them; scored too where it is there. */
const BESIDE = new URL('../../../shared/bench/dev', import.meta.url).pathname;
const PARTS = ['articles', 'values'] as const;

interface Settings {
  readonly sets: readonly string[];
  readonly lang: string | undefined;
  readonly misses: boolean;
  readonly most: number;
}

/** Runs the command; gives its exit code. */
export function runQuality(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        set: { type: 'string' },
        lang: { type: 'string' },
        misses: { type: 'boolean', default: false },
        most: { type: 'string', default: '100' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const { only, set, lang, misses } = values;
    const part = PARTS.find((one) => one === only);
    if (only !== undefined && !part)
      throw new RangeError(`There is no part “${only}”.${didYouMean(only, PARTS)}`);
    if (!/^\d+$/.test(values.most))
      throw new RangeError(`--most needs a whole number, not “${values.most}”.`);
    const others = set === undefined ? [BESIDE].filter((path) => existsSync(path)) : [set];
    const settings = { sets: [OWN, ...others], lang, misses, most: Number(values.most) };
    if (part !== 'values') printArticles(settings);
    if (part !== 'articles') printValues(settings);
    return 0;
  } catch (error) {
    const usage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    if (!usage && !(error instanceof RangeError || error instanceof UnreadableFile)) throw error;
    console.error((error as Error).message);
    if (!(error instanceof UnreadableFile)) console.error(USAGE);
    return 2;
  }
}

function printArticles({ sets, lang, misses, most }: Settings): void {
  // All are read before the first is scored: what is wrong with one is said at once.
  const read = sets.map((set) => ({
    set,
    articles: readLabelled(set).filter(({ article }) => lang === undefined || article.lang === lang),
  }));
  const facts = bundledFacts();
  for (const { set, articles } of read) {
    const scores = scoreArticles(articles, facts);
    console.log(`Labelled articles in ${relative(process.cwd(), set) || set}\n`);
    for (const line of scoreLines(scores)) console.log(line);
    if (misses) for (const line of ['', ...missLines(scores.misses, most)]) console.log(line);
    console.log('');
  }
}

function printValues({ lang, misses, most }: Settings): void {
  const trials = tryValues(bundledFacts(), readLabelled(OWN), lang);
  console.log('Values of every fact, changed where articles tell them\n');
  for (const line of trialLines(trials)) console.log(line);
  console.log('');
  for (const line of worstLines(trials, misses ? most : 10)) console.log(line);
}

if (import.meta.main) process.exitCode = runQuality(process.argv.slice(2));
