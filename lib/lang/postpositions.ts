/** How a word begins that opens a span at the value before it, in languages that write it there: 2.1.9から, 2.1.9부터. */
export const FROM_THERE: Readonly<Record<string, RegExp>> = {
  ja: /^(?:から|以降|以後)/,
  ko: /^(?:부터|이후)/,
};
