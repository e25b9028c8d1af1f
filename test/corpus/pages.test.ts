import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { bundledFacts } from '../../lib/node/bundled-facts.ts';
import { readHtml } from '../../lib/node/read-html.ts';

const PAGES = resolve(import.meta.dirname, '../pages');
const facts = bundledFacts();

interface Expected {
  lang?: string;
  how?: string;
  refuted?: { quote: string; expected: string }[];
  /** Words that may be called wrong or not: both can be defended. */
  either?: string[];
  /** What only a browser can read: scripts to run, frames to look into. */
  scripts?: unknown;
  frames?: unknown;
}

/** Pages that can be read without a browser, in languages that the facts have cues for. */
const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''))
  .map((name) => ({
    name,
    expected: JSON.parse(readFileSync(join(PAGES, `${name}.expected.json`), 'utf8')) as Expected,
  }))
  .filter(({ expected }) => !expected.scripts && !expected.frames && covered(expected.lang ?? 'en'))
  .sort((a, b) => a.name.localeCompare(b.name));

function covered(lang: string): boolean {
  const general = lang.split('-')[0]!;
  return facts.sets.some(({ languages }) => languages.some((one) => one === lang || one === general));
}

/** `quote → offer` of every place that differs, so that a failure reads as a list. */
function differing(html: string): string[] | undefined {
  const page = readHtml(html);
  if (!page) return undefined;
  return check(page.article, facts)
    .findings.filter(({ verdict }) => verdict === 'refuted')
    .map(({ quote, expected }) => `${quote} → ${expected[0]}`);
}

describe.each(pages)('$name', ({ name, expected }) => {
  const found = differing(readFileSync(join(PAGES, `${name}.html`), 'utf8'));

  it('differs from the record where it was written to, and nowhere else', () => {
    const wanted = expected.refuted ?? [];
    const spare = (found ?? []).filter(
      (line) =>
        ![...wanted.map(({ quote }) => quote), ...(expected.either ?? [])].some((quote) =>
          touches(line.split(' → ')[0]!, quote),
        ),
    );
    const missing = wanted.filter(
      ({ quote, expected: offer }) =>
        !(found ?? []).some(
          (line) => touches(line.split(' → ')[0]!, quote) && line.toLowerCase().includes(offer.toLowerCase()),
        ),
    );
    expect({ spare, missing }).toEqual({ spare: [], missing: [] });
  });
});

function touches(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
