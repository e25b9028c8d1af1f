import type { Language } from './language.ts';
import { zhHans } from './zh-hans.ts';

/** Chinese in Traditional characters: read by the words of `zh-hans.ts`, written in its own script. */
export const zhHant: Language = {
  ...zhHans,
  lang: 'zh-Hant',
  style: {
    ...zhHans.style,
    weekdays: ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
    scales: [
      [1e8, '億'],
      [1e4, '萬'],
    ],
  },
};
