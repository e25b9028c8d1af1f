import { columns } from '../report/columns.ts';
import { percent } from './quality-articles.ts';
import type { Trial } from './quality-trials.ts';

/** What is asked: so many per cent of the wrong ones found, at most so many of the right ones marked. */
const FOUND = 98;
const MARKED = 0.3;

/**
 * Wrong values found and right ones marked, for the whole, by kind of value, by what was done, and by language. What stands
 * near words that by the fact's own entry only confirm (`?`) cannot be found wrong, and is counted apart.
 */
export function trialLines(trials: readonly Trial[]): string[] {
  const sure = trials.filter(({ right, onlyConfirmed }) => right || !onlyConfirmed);
  const groups: [string, readonly Trial[]][] = [
    ['all', sure],
    ...grouped(sure, ({ kind }) => kind),
    ...grouped(
      sure.filter(({ right }) => !right),
      ({ how }) => how,
    ),
    ...grouped(sure, ({ lang }) => lang),
  ];
  const rows = groups.map(([name, some]) => {
    const wrong = some.filter((trial) => !trial.right);
    const right = some.filter((trial) => trial.right);
    const found = wrong.filter(({ marked }) => marked).length;
    const alarms = right.filter(({ marked }) => marked).length;
    const good = found * 100 >= FOUND * wrong.length && alarms * 100 <= MARKED * right.length;
    return [
      name,
      String(wrong.length),
      percent(found, wrong.length),
      String(right.length),
      percent(alarms, right.length),
      good ? 'reached' : 'MISSED',
    ];
  });
  const confirmed = trials.filter(({ right, onlyConfirmed }) => !right && onlyConfirmed);
  const found = confirmed.filter(({ marked }) => marked).length;
  const aside = [
    'near words that only confirm',
    String(confirmed.length),
    percent(found, confirmed.length),
    '',
    '',
    'not asked',
  ];
  const asked = ['asked', '', `≥ ${FOUND} %`, '', `≤ ${MARKED} %`, ''];
  return columns([['', 'wrong', 'found', 'right', 'marked', ''], asked, ...rows, aside]);
}

function grouped(trials: readonly Trial[], by: (trial: Trial) => string): [string, Trial[]][] {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) groups.set(by(trial), [...(groups.get(by(trial)) ?? []), trial]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Right values that were marked, and the values of which most wrong ones were not found, each with an example. */
export function worstLines(trials: readonly Trial[], most: number): string[] {
  const alarms = trials.filter(({ right, marked }) => right && marked);
  const missed = trials.filter(({ right, marked, onlyConfirmed }) => !right && !marked && !onlyConfirmed);
  const parts = grouped(missed, ({ fact, part, lang }) => `${fact}.${part} ${lang}`);
  parts.sort(([, a], [, b]) => b.length - a.length);
  const of = (name: string): number =>
    trials.filter(
      ({ fact, part, lang, right, onlyConfirmed }) =>
        !right && !onlyConfirmed && `${fact}.${part} ${lang}` === name,
    ).length;
  return [
    ...section('Right values that were marked', alarms.length, alarms.slice(0, most).map(shown)),
    ...section(
      'Wrong values that were not found, by value',
      missed.length,
      parts
        .slice(0, most)
        .map(([name, some]) => `${name}: ${some.length} of ${of(name)}, as ${shown(some[0]!)}`),
    ),
  ];
}

function section(title: string, count: number, lines: readonly string[]): string[] {
  return [`${title}: ${count}`, ...lines.map((line) => `  ${line}`)];
}

/** The text around a trial, with what was put in the place of what. */
function shown({ before, quote, text, behind, how, lang, fact }: Trial): string {
  const around = `…${before.slice(-40)}[${quote} → ${text}]${behind.slice(0, 30)}…`.replace(/\s+/g, ' ');
  return `${around} (${how}, ${lang}, ${fact})`;
}
