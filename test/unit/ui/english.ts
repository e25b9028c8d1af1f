import messages from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import type { MessageKey, Words } from '../../../lib/dom/card-words.ts';

const texts: Readonly<Partial<Record<string, { message: string }>>> = messages;

/** The interface's English texts, put together as the browser does it. */
export const english: Words = {
  lang: 'en',
  dir: 'ltr',
  say: (key: MessageKey, ...values) =>
    (texts[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? ''),
};
