/** Counters of firms behind a number, in writing without spaces: 3社, 三家. */
export const FIRM_COUNTERS: Readonly<Record<string, RegExp>> = { ja: /^社$/, zh: /^家$/ };
