import { FIRM_COUNTER_LENGTH, FIRM_COUNTERS } from '../lang/firm-counters.ts';
import type { Mention } from '../values/mention.ts';
import type { ClaimText } from './claim-text.ts';
import type { Evidence } from './evidence.ts';
import type { Mentions } from './mentions.ts';
import type { Scored } from './scored.ts';
import { apartFrom } from './taken-away.ts';

/**
 * Another value of the kind stands nearer to the cue: "one of six characters", "first in the Post, then in the Times"; and
 * of those that answer a question the first is its answer.
 */
export function anotherNearer(text: ClaimText, one: Scored, bad: Evidence, all: Mentions): boolean {
  if (bad.anchor.sentence !== one.sentence)
    return all.in(one.sentence).some((other) => other.start < one.mention.start && alike(one.mention, other));
  const distance = apartFrom(text, bad.anchor, one.mention);
  return all
    .in(bad.anchor.sentence)
    .some(
      (other) =>
        other !== one.mention &&
        alike(one.mention, other) &&
        !isOneOfMany(one.mention, other) &&
        !countsFirms(text, other) &&
        nearerOrFirst(apartFrom(text, bad.anchor, other), distance, other.start < one.mention.start),
    );
}

/** "One of three shapes": the one counts nothing beside the three. */
function isOneOfMany({ value: own }: Mention, { value: other }: Mention): boolean {
  return (
    own.kind === 'quantity' && other.kind === 'quantity' && own.value > 1 && other.words && other.value === 1
  );
}

/** 3社のやり取り, 三家公司的账号, 세 회사의 대화: how many firms there are, not of what. */
function countsFirms({ reading }: ClaimText, { value, nextToken }: Mention): boolean {
  const counter = FIRM_COUNTERS[reading.language.lang.split('-')[0]!];
  if (value.kind !== 'quantity' || !counter || nextToken >= reading.tokens.length) return false;
  const start = reading.start(nextToken);
  return counter.test(reading.text.slice(start, start + FIRM_COUNTER_LENGTH));
}

/** Of two that stand equally near, the first is meant. */
function nearerOrFirst(other: number, own: number, before: boolean): boolean {
  return other < own || (other === own && before);
}

function alike({ value: a }: Mention, { value: b }: Mention): boolean {
  return a.kind === b.kind && (a.kind !== 'name' || b.kind !== 'name' || a.entityKind === b.entityKind);
}
