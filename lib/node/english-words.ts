import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Words } from '../words.ts';

const texts: Readonly<Partial<Record<string, { readonly message: string }>>> = messages;

/** The interface's English texts, put together as browsers do it, for programs without a browser: dates as `10 July 2026`. */
export const ENGLISH: Words = {
  lang: 'en-GB',
  dir: 'ltr',
  say: (key, ...values) =>
    (texts[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? ''),
};
