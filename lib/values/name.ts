import type { LanguageIndex } from '../facts/language-index.ts';
import type { Mention, NameValue } from './mention.ts';
import type { Reading } from './reading.ts';

/** Names that the fact sets know, as mentions; a name inside a longer one does not count. */
export function readNames(reading: Reading, index: LanguageIndex): Mention<NameValue>[] {
  const found: Mention<NameValue>[] = [];
  for (const hit of reading.hits) {
    const entity = index.entities.get(hit.term);
    if (!entity) continue;
    const last = found[found.length - 1];
    if (last && hit.start < last.end) {
      if (hit.start > last.start || hit.end < last.end) continue;
      if (hit.end > last.end) found.pop();
    }
    const { start, end, token, nextToken } = hit;
    found.push({
      start,
      end,
      token,
      nextToken,
      value: { kind: 'name', entity: entity.id, entityKind: entity.entity.kind, set: entity.set.id },
    });
  }
  return found;
}
