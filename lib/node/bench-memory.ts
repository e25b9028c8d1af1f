import { execFileSync } from 'node:child_process';
import { type Measure, shown } from './bench-table.ts';

interface Use {
  readonly characters: number;
  readonly findings: number;
  readonly after: number;
  readonly held: number;
  readonly peak: number;
  readonly indexes: readonly { lang: string; time: number; bytes: number; sets: number }[];
}

const PROGRAM = new URL('./bench-memory-use.ts', import.meta.url).pathname;
const MB = 1_000_000;

/** What a check of a long text takes of memory, and what the index of each language takes. */
export function memory(length: number, folder: string): Measure[] {
  const use: Use = JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', PROGRAM, String(length), folder], { encoding: 'utf8' }),
  );
  const { characters, findings, after, held, peak, indexes } = use;
  const text = `${shown(characters / 1000)} kB of text, ${findings} findings`;
  const one = (what: string, bytes: number, from: string): Measure => ({
    part: 'memory',
    what,
    from,
    value: bytes / MB,
    unit: 'MB',
    rounds: 1,
  });
  return [
    one('heap used straight after a check', after, text),
    {
      part: 'memory',
      what: 'the same, a character of the text',
      from: text,
      value: after / characters,
      unit: 'bytes',
      rounds: 1,
    },
    one('kept with the result, garbage collected', held, text),
    one('growth of the whole process at its peak', peak, text),
    ...indexes.map(
      ({ lang, time, bytes, sets }): Measure => ({
        part: 'index',
        what: `index of ${lang}`,
        from: `${shown(time)} ms, ${sets} fact ${sets === 1 ? 'set' : 'sets'}`,
        value: bytes / 1000,
        unit: 'kB',
        rounds: 5,
      }),
    ),
  ];
}
