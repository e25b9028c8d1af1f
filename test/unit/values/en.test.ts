import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';

/** What must be found: the text, then every value in it. */
const FOUND: readonly (readonly [string, ...string[]])[] = [
  ['from v2.1.91 through 2.1.196', '2.1.91 = version 2.1.91', '2.1.196 = version 2.1.196'],
  ['gone in .198', '.198 = version .198'],
  ['any 2.1.x build', '2.1.x = version 2.1.x'],
  ['from July 10, 2026', 'July 10, 2026 = date 2026-07-10 from'],
  ['on 10 July', '10 July = date 2026-07-10'],
  ['the tenth of July', 'tenth of July = date 2026-07-10'],
  ['Friday, July 10', 'July 10 = date 2026-07-10 weekday 5'],
  ['April: it began', 'April = date 2026-04-01/2026-04-30'],
  ['the June letter', 'June = date 2026-06-01/2026-06-30'],
  ['in June Acme wrote', 'June = date 2026-06-01/2026-06-30'],
  ['in early April', 'early April = date 2026-04-01/2026-04-10'],
  ['in mid-June', 'mid-June = date 2026-06-10/2026-06-20'],
  ['since September 2025', 'September 2025 = date 2025-09-01/2025-09-30 since'],
  ['on 2026-07-10', '2026-07-10 = date 2026-07-10'],
  ['off by 7/10', '7/10 = date 2026-07-10 by'],
  ['between April 22 and June 5', 'April 22 = date 2026-04-22', 'June 5 = date 2026-06-05'],
  ['next Friday', 'next Friday = date weekday 5'],
  ['yesterday', 'yesterday = date 2026-07-03'],
  ['nine days ago', 'nine days ago = date 2026-06-25'],
  ['the second Friday of July', 'second Friday of July = date 2026-07-10'],
  ['GitHub issue 67210 was closed', '67210 = code issue #67210'],
  ['in issue number 67210', '67210 = code issue #67210'],
  ['Issue no. 67210', '67210 = code issue #67210'],
  ['an issue of 12,345 copies', '12,345 = quantity 12345'],
  ['Test two is a handful of words'],
  ['Part 3 has 11 names', '11 = quantity 11'],
  ['147 domains', '147 = quantity 147'],
  ['a hundred and forty-seven names', 'hundred and forty-seven = quantity 147'],
  ['more than 28.8 million exchanges', '28.8 million = quantity 28800000 over'],
  ['twenty-eight point eight million', 'twenty-eight point eight million = quantity 28800000'],
  ['rated 9.1 out of 10', '9.1 = quantity 9.1'],
  ['10 of 147 domains', '10 = quantity 10', '147 = quantity 147'],
  ['nearly 25,000 accounts', '25,000 = quantity 25000 nearly'],
  ['~25k accounts', '25k = quantity 25000 about'],
  ['28.8M+ exchanges', '28.8M = quantity 28800000 over'],
  ['a quarter of a million accounts', 'a quarter of a million = quantity 250000'],
  ['in November last year', 'November = date 2025-11-01/2025-11-30'],
  ['last November', 'November = date 2025-11-01/2025-11-30'],
  ['last May', 'May = date 2026-05-01/2026-05-31'],
  ['2.1.91 thru 2.1.196', '2.1.91 = version 2.1.91', '2.1.196 = version 2.1.196'],
  ['in spring 2025', 'spring 2025 = date 2025-03-01/2025-06-22'],
  ['since last autumn', 'autumn = date 2025-09-01/2025-12-22 since'],
  ['over 50 per cent', '50 per cent = quantity 50 % over'],
  ['over 45 days', '45 days = duration 45 over'],
  ['over half a year', 'half a year = duration 136.875-228.125 over'],
  ['half a million accounts', 'half a million = quantity 500000'],
  ['half a dozen keywords', 'half a dozen = quantity 6'],
  ['five days before the ban', 'five days = duration 5 event'],
  ['a fortnight after the letter', 'a fortnight = duration 10.5-17.5 event'],
  ['it took three fortnights', 'three fortnights = duration 38.5-45.5'],
  ['a fortnight ago', 'a fortnight ago = date 2026-06-17/2026-06-23'],
  ['two weeks after the letter', 'two weeks = duration 10.5-17.5 event'],
  ['they had a month to comply', 'a month = duration 15.25-45.75 alone'],
  ['tracked as CVE-2024-3094', 'CVE-2024-3094 = code cve CVE-2024-3094'],
  ['(cve-2024-31449)', 'cve-2024-31449 = code cve CVE-2024-31449'],
  ['written u+02bc', 'u+02bc = code codepoint U+02BC'],
  ['more than 3 500 accounts', '3 500 = quantity 3500 over'],
  ['U+02BC in Asia/Urumqi', 'U+02BC = code codepoint U+02BC', 'Asia/Urumqi = code zone Asia/Urumqi'],
  ['described in issue 71620', '71620 = code issue #71620'],
  ['by DeepRaven77', 'DeepRaven77 = code handle DeepRaven77'],
  [
    'in early July it gave people until July 15',
    'early July = date 2026-07-01/2026-07-10',
    'July 15 = date 2026-07-15 until',
  ],
  [
    'HTTP_PROXY or r/programming',
    'HTTP_PROXY = code variable HTTP_PROXY',
    'r/programming = code forum r/programming',
  ],
];

/** What must not be found. */
const LEFT: readonly string[] = [
  '5/13 who found it\n\n6/13 when\n\n7/13 gone',
  'you may march on',
  'June asked for more',
  'Jan from Delft found it',
  'said April Smith of the bank',
  'Mae and June, of Delft',
  'Analysts: April Donovan (Bern)',
  'write to name@example.com',
  'and/or',
  'on iPhone17 and WinNT04',
];

describe('values in English', () => {
  it.each(FOUND.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    expect(readValues(text, 'en')).toEqual(values);
  });
  it.each(LEFT.map((text) => ({ text })))('$text: nothing', ({ text }) => {
    expect(readValues(text, 'en')).toEqual([]);
  });
});
