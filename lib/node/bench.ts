import { parseArgs } from 'node:util';
import { didYouMean } from '../facts/nearest-word.ts';
import { articlesIn, OWN_ARTICLES, OWN_CHINESE } from './bench-articles.ts';
import { coldStart } from './bench-cold.ts';
import { compareWithOthers } from './bench-compare.ts';
import { growthOfFacts } from './bench-facts.ts';
import { growthOfText } from './bench-growth.ts';
import { memory } from './bench-memory.ts';
import { type Measure, measureLines, shown } from './bench-table.ts';
import { hostileTexts, naturalText } from './bench-texts.ts';
import { bundledFacts } from './bundled-facts.ts';
import { UnreadableFile } from './unreadable-file.ts';

const USAGE = `Usage: npm run bench -- [OPTIONS]
  --only PART      one part: compare, cold, facts, memory, growth
  --articles DIR   measure with the .md and .txt files of this folder
  --json           the figures as JSON
  --rounds N       times that each is measured (15)
  --large N        characters of the largest text (10000000)
  --facts N        generated facts (10000)
Prints medians, ratios and the targets. Close other programs first. Exit code: 0, or 2 for wrong usage.`;

const PARTS = ['compare', 'cold', 'facts', 'memory', 'growth'] as const;
type Part = (typeof PARTS)[number];

interface Settings {
  readonly articles: string;
  readonly rounds: number;
  readonly large: number;
  readonly facts: number;
}

/** Seconds for the rounds of one kind of text; no round begins after them, and no text that would take longer. */
const PATIENCE = 60;

/** Runs the command; gives its exit code. */
export function runBench(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        articles: { type: 'string', default: OWN_ARTICLES },
        json: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '15' },
        large: { type: 'string', default: '10000000' },
        facts: { type: 'string', default: '10000' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const settings = {
      articles: values.articles,
      rounds: number('rounds', values.rounds),
      large: number('large', values.large),
      facts: number('facts', values.facts),
    };
    print(settings, parts(values.only), values.json);
    return 0;
  } catch (error) {
    const usage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    if (!usage && !(error instanceof RangeError || error instanceof UnreadableFile)) throw error;
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}

function number(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new RangeError(`--${name} needs a whole number above 0, not “${text}”.`);
  return Number(text);
}

function parts(only: string | undefined): readonly Part[] {
  if (only === undefined) return PARTS;
  const part = PARTS.find((one) => one === only);
  if (!part) throw new RangeError(`There is no part “${only}”.${didYouMean(only, PARTS)}`);
  return [part];
}

function print(settings: Settings, wanted: readonly Part[], json: boolean): void {
  const articles = articlesIn(settings.articles);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const about = `${articles.length} articles, ${shown(characters / 1000)} kB, Node ${process.version}`;
  if (!json) console.log(`${about}\n`);
  const measures: Measure[] = [];
  for (const part of wanted) {
    console.error(`measuring: ${part}`);
    measures.push(...measured(part, settings));
  }
  if (json) console.log(JSON.stringify({ about, measures }, null, 1));
  else for (const line of measureLines(measures)) console.log(line);
}

function measured(part: Part, { articles, rounds, large, facts }: Settings): Measure[] {
  const texts = articlesIn(articles);
  switch (part) {
    case 'compare':
      return compareWithOthers(texts, bundledFacts(), { rounds, warmUp: 10 });
    case 'cold':
      return coldStart(texts[0]!, rounds);
    case 'facts':
      return growthOfFacts(facts, rounds);
    case 'memory':
      return memory(Math.min(large, 1_000_000), articles);
    case 'growth':
      return growthOfText(
        [naturalText(texts), ...hostileTexts(texts, articlesIn(OWN_CHINESE))],
        bundledFacts(),
        { large, rounds, seconds: PATIENCE },
      );
  }
}

if (import.meta.main) process.exitCode = runBench(process.argv.slice(2));
