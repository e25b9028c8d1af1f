import type { FactSet } from '../facts/fact-set.ts';
import type { ValuePart } from '../facts/value-part.ts';
import type { GeneralTerm, Language } from '../lang/language.ts';
import { otherCodes } from './quality-code-spellings.ts';
import { otherDates } from './quality-date-spellings.ts';
import { otherNames } from './quality-name-spellings.ts';
import { otherDurations, otherQuantities } from './quality-number-spellings.ts';
import { otherVersions } from './quality-version-spellings.ts';

/** Words to put in the place of those that tell a value rightly. */
export interface Spelling {
  readonly text: string;
  /** What was done: `digit changed`, `another month`; of right ones: the style. */
  readonly how: string;
  /** Whether the value is still the recorded one. */
  readonly right: boolean;
}

/** A value told rightly in a text. */
export interface Told {
  /** The words that carry it. */
  readonly quote: string;
  /** What stands before and behind them in the text. */
  readonly before: string;
  readonly behind: string;
  readonly set: FactSet;
  readonly part: ValuePart;
  readonly language: Language;
}

/**
 * Other spellings of the value, and values that are wrong. Written from the record and the quoted words alone: what the
 * engine would make of them plays no part. Empty where the words tell the value in a way that cannot be varied, such as
 * "yesterday".
 */
export function otherSpellings(told: Told): Spelling[] {
  const all = spellings(told);
  const seen = new Set([told.quote]);
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function spellings(told: Told): Spelling[] {
  switch (told.part.kind) {
    case 'version':
      return otherVersions(told, told.part);
    case 'date':
    case 'interval':
      return otherDates(told, told.part);
    case 'quantity':
      return otherQuantities(told, told.part);
    case 'duration':
      return otherDurations(told, told.part);
    case 'name':
      return otherNames(told, told.part);
    case 'code':
      return otherCodes(told, told.part);
  }
}

/** Whether one of the general words stands around the value, or in its words. */
export function saysNearby(
  { quote, before, behind, language }: Told,
  terms: readonly GeneralTerm[],
): boolean {
  const around = `${before.slice(-30)} ${quote} ${behind.slice(0, 15)}`.toLowerCase();
  return terms
    .flatMap((term) => language.terms[term] ?? [])
    .some((phrase) => {
      const [word = ''] = phrase.replace(/^-/, '').split(/[*[\]()|~]/);
      return word.trim() !== '' && around.includes(word.trim());
    });
}

export const wrong = (how: string, text: string): Spelling => ({ how, text, right: false });
export const right = (how: string, text: string): Spelling => ({ how, text, right: true });

/** Digits as full-width forms, as Chinese and Japanese texts have them. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A run of digits with one changed, two swapped, one left out, one added; none begins with a naught. */
export function slips(digits: string): { readonly how: string; readonly digits: string }[] {
  const out: { how: string; digits: string }[] = [];
  const last = digits.length - 1;
  for (const i of new Set([0, last])) {
    const other = String((Number(digits[i]) + 3) % 10);
    out.push({ how: 'digit changed', digits: digits.slice(0, i) + other + digits.slice(i + 1) });
  }
  for (let i = 0; i < last; i++)
    if (digits[i] !== digits[i + 1]) {
      const swapped = digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2);
      out.push({ how: 'digits swapped', digits: swapped });
    }
  if (last > 0) out.push({ how: 'digit dropped', digits: digits.slice(0, last) });
  out.push({ how: 'digit added', digits: `${digits}${(Number(digits[last]) + 1) % 10}` });
  return out.filter((one) => one.digits !== digits && !/^0/.test(one.digits));
}
