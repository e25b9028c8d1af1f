import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageFor } from '../lang/languages.ts';
import type { ArticleText } from '../text/article-text.ts';
import { median } from './bench-rounds.ts';
import { type Measure, shown } from './bench-table.ts';
import { packedFiles, shippedSets } from './bundled-facts.ts';

type Times = Readonly<Record<'modules' | 'load' | 'index' | 'check' | 'start', number>>;

const PROGRAM = new URL('./bench-cold-start.ts', import.meta.url).pathname;

/** From the text of the fact sets, as they ship, to the first article's findings, in fresh processes. */
export function coldStart(article: ArticleText, processes: number): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'errata-bench-'));
  try {
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    const lang = languageFor(article.lang ?? 'en')?.lang ?? 'en';
    const sets = shippedSets();
    for (const { name, set } of sets) put(name, JSON.stringify(set));
    for (const { name, contents } of packedFiles(sets)) put(name, contents);
    put('article.json', JSON.stringify({ ...article, lang }));
    const run = (how: string): Times =>
      JSON.parse(
        execFileSync(process.execPath, [PROGRAM, how, folder, ...sets.map(({ name }) => name)], {
          encoding: 'utf8',
        }),
      );
    const trusted: Times[] = [];
    const validated: Times[] = [];
    for (let i = 0; i < processes; i++) {
      trusted.push(run('trust'));
      validated.push(run('validate'));
    }
    return [
      started(
        'cold start of the sets that ship: load the packed files, index one language, first check',
        trusted,
        25,
      ),
      started('cold start of imported sets: the same, and validated', validated, 25),
      {
        part: 'cold',
        what: 'loading the modules, unpacked, types stripped',
        from: 'before the start',
        value: median(trusted.map(({ modules }) => modules)),
        unit: 'ms',
        rounds: processes,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function started(what: string, all: readonly Times[], target: number): Measure {
  const of = (key: keyof Times): number => median(all.map((times) => times[key]));
  return {
    part: 'cold',
    what,
    from: `load ${shown(of('load'))}, index ${shown(of('index'))}, check ${shown(of('check'))} ms`,
    value: of('start'),
    unit: 'ms',
    target,
    rounds: all.length,
  };
}
