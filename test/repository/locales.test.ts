import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'assets/_locales');
const WANTED = ['de', 'en', 'es', 'fr', 'ja', 'ko', 'pl', 'pt_BR', 'zh_CN', 'zh_TW'];

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;
}

const english = messagesOf('en');

/** Texts that depend on a number, by the name that their forms begin with. */
const counted = new Set(
  Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [])),
);

/** `base` of a form (`base_few`) of a text that depends on a number; undefined of any other text. */
function countedBase(key: string): string | undefined {
  const base = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
  return base !== undefined && counted.has(base) ? base : undefined;
}

/** The forms that a language needs for whole numbers, and the one that stands in for those it has no text for. */
function formsOf(lang: string): string[] {
  const rules = new Intl.PluralRules(lang);
  return [...new Set([...Array.from({ length: 200 }, (_, number) => rules.select(number)), 'other'])];
}

/** Every text that a language needs. */
function keysFor(lang: string): string[] {
  const plain = Object.keys(english).filter((key) => countedBase(key) === undefined);
  return [...plain, ...[...counted].flatMap((base) => formsOf(lang).map((form) => `${base}_${form}`))];
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\$\d/g))].toSorted();
}

it('has the languages that it is to have', () => {
  expect(readdirSync(LOCALES).toSorted()).toEqual(WANTED);
});

describe.each(WANTED)('%s', (locale) => {
  const messages = messagesOf(locale);
  const lang = messages.language_tag?.message ?? '';

  it('says which language it is', () => {
    expect(lang.replace('-', '_')).toBe(locale);
  });

  it('has every text and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(keysFor(lang).toSorted());
  });

  it('has something to say in each', () => {
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('has the same values in every text; a form for one may leave its number out', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const base = countedBase(key);
      const wanted = placeholders((english[key] ?? english[`${base}_other`])?.message ?? '');
      const given = placeholders(message);
      if (base === undefined || !key.endsWith('_one')) return given.join() !== wanted.join();
      const all = placeholders(english[`${base}_other`]?.message ?? '');
      return (
        [...given, '$1'].some((each) => !all.includes(each)) ||
        all.some((each) => each !== '$1' && !given.includes(each))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing in English that is said otherwise', () => {
    if (locale === 'en') return;
    // A sentence that is the same in both has been forgotten.
    const same = Object.entries(messages).filter(
      ([key, { message }]) => message.split(' ').length > 3 && english[key]?.message === message,
    );
    expect(same).toEqual([]);
  });
});

it('uses every text', () => {
  const code = ['lib', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .concat('wxt.config.ts')
    .map((name) => readFileSync(join(ROOT, name), 'utf8'))
    .join('\n');
  // Names are written whole, or put together from a beginning: `facts_status_${status}`.
  const named = new Set(
    [...code.matchAll(/['"]([a-z]\w+)['"]|__MSG_(\w+?)__/g)].map(([, plain, msg]) => plain ?? msg),
  );
  const begun = [...code.matchAll(/`([a-z]\w*_)\$\{/g)].map(([, beginning]) => beginning!);
  const unused = Object.keys(english).filter(
    (key) =>
      !named.has(key) &&
      !named.has(countedBase(key) ?? key) &&
      !begun.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
