import type { LanguageIndex } from '../facts/language-index.ts';
import type { Hit } from '../text/lexicon.ts';

/**
 * Without the cues that are but a part of a longer name: the "Post" of a newspaper has posted nothing. But what a hyphen
 * ties to a name is what it is the name of: „Ed448-Schlüssel“ is a key. Nor with words that are names only in capitals.
 * @param text as it is written, capitals and all.
 */
export function withoutWordsInNames(hits: readonly Hit[], index: LanguageIndex, text: string): Hit[] {
  const { likeNames = [] } = index.language;
  let name: Hit | undefined;
  return hits.filter((hit) => {
    if (likeNames.length > 0 && likeNames.includes(text.slice(hit.start, hit.end))) return false;
    if (index.entities.has(hit.term)) {
      if (!name || hit.end > name.end) name = hit;
      return true;
    }
    return !(
      name &&
      hit.end <= name.end &&
      hit.end - hit.start < name.end - name.start &&
      hit.start >= name.start &&
      text[hit.start - 1] !== '-'
    );
  });
}
