import { compileLanguage } from '../../../lib/facts/language-index.ts';
import { languageFor } from '../../../lib/lang/languages.ts';
import { cleanText } from '../../../lib/text/clean.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { isoDay, isoDays } from '../../../lib/values/calendar.ts';
import { readCodes } from '../../../lib/values/code.ts';
import { readDates } from '../../../lib/values/date.ts';
import type { Mention, Value } from '../../../lib/values/mention.ts';
import { readQuantities } from '../../../lib/values/quantity.ts';
import { Reading } from '../../../lib/values/reading.ts';
import { readVersions } from '../../../lib/values/version.ts';

/**
 * Every value in a text, in reading order, one short line each:
 * `2.1.91 = version 2.1.91` · `July 10 = date 2026-07-10` · `early July = date 2026-07-01/2026-07-10` ·
 * `by July 10 = date 2026-07-10 by` is told with its relation · `nearly 29 million = quantity 29000000 nearly` ·
 * `45 days = duration 45` ·
 * `two days before the ban`: `two days = duration 2 event`; `a month = duration … alone` · `U+02BC = code codepoint U+02BC`. The words before the sign are those of the mention.
 */
export function readValues(text: string, lang: string, published = '2026-07-04'): string[] {
  const source = cleanText(text, languageFor(lang)?.variants);
  return readMentions(text, lang, published).map(
    ({ start, end, value }) => `${text.slice(source.toSource(start), source.toSource(end))} = ${told(value)}`,
  );
}

/** Every value in a text, in reading order; offsets are those of the levelled text. */
export function readMentions(text: string, lang: string, published = '2026-07-04'): Mention[] {
  const language = languageFor(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const { lexicon, meanings } = compileLanguage([], language);
  const clean = cleanText(text, language.variants);
  const tokens = tokenize(clean.text);
  const reading = new Reading(
    clean.text,
    clean.folded,
    tokens,
    lexicon.find(clean.folded, tokens),
    language,
    meanings,
  );
  const versions = readVersions(reading);
  const codes = readCodes(reading);
  const taken = new Set<number>();
  const take = (mentions: readonly Mention[]): void => {
    for (const { token, nextToken } of mentions) for (let i = token; i < nextToken; i++) taken.add(i);
  };
  take(versions);
  take(codes);
  const day = isoDays(published)?.from ?? 0;
  const dates = readDates(reading, { published: day, near: day }, (token) => taken.has(token));
  take(dates);
  const { quantities, durations } = readQuantities(reading, (token) => taken.has(token));
  const all: Mention[] = [...versions, ...codes, ...dates, ...quantities, ...durations];
  return all.sort((a, b) => a.start - b.start);
}

function told(value: Value): string {
  switch (value.kind) {
    case 'version':
      return `version ${value.tail ? '.' : ''}${value.parts.join('.')}${value.open ? '.x' : ''}`;
    case 'date': {
      const days =
        value.told === 'weekday'
          ? `weekday ${value.weekday?.day}`
          : value.from === value.to
            ? isoDay(value.from)
            : `${isoDay(value.from)}/${isoDay(value.to)}`;
      const weekday = value.weekday && value.told !== 'weekday' ? ` weekday ${value.weekday.day}` : '';
      return `date ${days}${weekday}${value.relation && value.relation !== 'on' ? ` ${value.relation}` : ''}`;
    }
    case 'duration':
      return `duration ${value.low === value.high ? value.low : `${value.low}-${value.high}`}${value.bound === 'exact' ? '' : ` ${value.bound}`}${value.told ? ` ${value.told}` : ''}`;
    case 'quantity':
      return `quantity ${value.value}${value.percent ? ' %' : ''}${value.bound === 'exact' ? '' : ` ${value.bound}`}`;
    case 'code':
      return `code ${value.form} ${value.code}`;
    case 'name':
      return `name ${value.entity ?? ''}`;
  }
}
