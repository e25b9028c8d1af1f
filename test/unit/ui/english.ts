import { ENGLISH } from '../../../lib/node/english-words.ts';
import type { Words } from '../../../lib/words.ts';

/** The interface's English texts, put together as the browser does it. */
export const english: Words = { ...ENGLISH, lang: 'en' };
