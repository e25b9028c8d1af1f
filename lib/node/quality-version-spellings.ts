import type { FactSet } from '../facts/fact-set.ts';
import type { VersionPart } from '../facts/value-part.ts';
import { fullWidth, right, type Spelling, slips, type Told, wrong } from './quality-spellings.ts';

/** Another spelling of a version, and versions with a slip that no fact of the set records. */
export function otherVersions({ quote, set }: Told, part: VersionPart): Spelling[] {
  const written = /\d+(?:\.\d+)+/.exec(quote)?.[0];
  const recorded = part.sides ? part.sides.map(({ is }) => is) : [part.is ?? ''];
  if (written === undefined || !recorded.includes(written)) return [];
  const put = (version: string): string => quote.replace(written, version);
  const known = recordedVersions(set);
  const parts = written.split('.');
  const wrongs = parts.flatMap((digits, i) =>
    i === 0
      ? []
      : slips(digits).map((slip) => ({
          how: slip.how,
          version: parts.map((one, k) => (k === i ? slip.digits : one)).join('.'),
        })),
  );
  const [first, second, last = ''] = parts;
  if (parts.length === 3) wrongs.push({ how: 'digits swapped', version: [first, last, second].join('.') });
  // 4.1.7 for 4.2.17: a digit is lost and the dot slips along.
  if (parts.length === 3 && last.length > 1 && last[1] !== '0')
    wrongs.push({ how: 'digit dropped', version: [first, last[0], last.slice(1)].join('.') });
  return [
    ...(/v$/i.test(quote.slice(0, quote.indexOf(written))) ? [] : [right('v before it', put(`v${written}`))]),
    right('full width', put(fullWidth(written))),
    ...wrongs
      .filter(({ version }) => !known.has(version))
      // What holds since a version holds of later ones too.
      .filter(({ version }) => !part.onward || later(written, version))
      .map(({ how, version }) => wrong(how, put(version))),
  ];
}

function recordedVersions(set: FactSet): Set<string> {
  const parts = set.facts.flatMap(({ values = [] }) => values.filter((part) => part.kind === 'version'));
  return new Set(parts.flatMap((part) => (part.sides ? part.sides.map(({ is }) => is) : [part.is ?? ''])));
}

/** Whether the first version is later than the second. */
function later(a: string, b: string): boolean {
  const [left, other] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < left!.length; i++) {
    const difference = left![i]! - (other![i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
