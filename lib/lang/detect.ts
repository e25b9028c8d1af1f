import { LANGUAGES } from './languages.ts';

const SAMPLE = 4000;
const TRADITIONAL = /[這個們為來時對發會後過說開關與聯網軟體們國學實應經無並將從員點還進長]/g;
const SIMPLIFIED = /[这个们为来时对发会后过说开关与联网软体国学实应经无并将从员点还进长]/g;

/**
 * The language of a text, told by its script and its commonest words.
 * @returns BCP-47, or undefined where nothing tells.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return undefined;
  if (count(/[\uac00-\ud7a3]/g) > letters * 0.2) return 'ko';
  if (count(/[\u3041-\u30ff]/g) > letters * 0.1) return 'ja';
  if (count(/[\u4e00-\u9fff]/g) > letters * 0.2)
    return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: { lang: string; share: number } | undefined;
  for (const { lang, common } of LANGUAGES) {
    const known = new Set(common);
    const share = words.filter((word) => known.has(word)).length / words.length;
    if (share > (best?.share ?? 0.08)) best = { lang, share };
  }
  return best?.lang;
}
