import type { Rivals } from '../facts/rivals.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { isOfUnknown } from './unknown-subject.ts';

/** Tokens at most before the subject that a sentence opens with. */
const OPENING = 2;
/** Words at most between the cue and a subject behind it: "verbietet auch Globex". */
const BEHIND = 3;
/** What the two commas round an insertion part, a joint or two besides: "Globex, it is said, …". */
const INSERTION = 2.5;
/** A quotation mark, or the name in another spelling before that in brackets. */
const BEFORE_NAME = /^["'「『]?(?:[^\s(]{1,20}\()?$/;

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/**
 * Whether a clause is about another of the sort of those whom a fact is about: "Globex bans Zeta from August", "banned at
 * Globex", "A bank in Seoul bans it", and a heading or question about Globex where the sentence names nobody.
 * @param pivot the cue, or the words of the telling: what the subject stands near.
 * @param besides terms that the fact itself asks for or compares.
 * @param named the name that is compared: whose it is, is no subject ("Globex's Raven").
 */
export function takenByRival(
  text: ClaimText,
  sentence: number,
  rivals: Rivals | undefined,
  pivot: Place,
  besides: (hit: PlacedHit) => boolean,
  named?: Place,
): boolean {
  if (!rivals) return false;
  const standing = text.standings.of(sentence, rivals);
  const { ours } = standing;
  if (text.newSubjects.take(sentence, rivals.ours, ours, pivot)) return true;
  const others = standing.others.filter((hit) => !besides(hit) && !(named && owns(text, hit, named)));
  if (others.length === 0)
    return (
      ours.length === 0 &&
      (headedByRival(text, sentence, rivals) ||
        askedOfRival(text, sentence, rivals) ||
        goesOn(text, sentence, rivals) ||
        isOfUnknown(text, sentence, pivot))
    );
  const own = Math.min(...ours.map((hit) => text.distance(hit, pivot)));
  const leads = ours.some((hit) => hit.token < pivot.token && sameClause(text, hit, pivot));
  return others.some(
    (hit) =>
      !isPartOf(hit, pivot) &&
      isNearSubject(text, sentence, hit, pivot) &&
      text.distance(hit, pivot) < own &&
      !(leads && hit.token > pivot.token) &&
      !listedWith(text, hit, ours),
  );
}

/** Whom the words themselves name is a part of what is told: "bought from a rival". */
function isPartOf(hit: Place, words: Place): boolean {
  return hit.token >= words.token && hit.nextToken <= words.nextToken;
}

/** In the clause of the cue, or as what the sentence opens with. */
function isNearSubject(text: ClaimText, sentence: number, hit: Place, pivot: Place): boolean {
  if (sameClause(text, hit, pivot)) return hit.token < pivot.token || text.distance(hit, pivot) <= BEHIND;
  const opens = hit.token - text.sentences[sentence]!.token <= OPENING && hit.token < pivot.token;
  return opens && text.breaksBetween(hit.nextToken - 1, pivot.token) <= INSERTION;
}

function sameClause(text: ClaimText, a: Place, b: Place): boolean {
  const [left, right] = a.token <= b.token ? [a, b] : [b, a];
  return right.token < left.nextToken || text.breaksBetween(left.nextToken - 1, right.token) < 1;
}

/** Nothing but a possessive stands between the two, a quotation mark or another spelling of the name besides. */
function owns(text: ClaimText, hit: Place, named: Place): boolean {
  const { reading } = text;
  const at = reading.general(hit.nextToken, 'possessive');
  if (at === undefined || at > named.token) return false;
  const { start } = reading.tokens;
  return BEFORE_NAME.test(reading.text.slice(start[at], start[named.token]));
}

/** Named together with one of ours: in a list, or as two with "and" between. */
function listedWith(text: ClaimText, hit: Place, ours: readonly Place[]): boolean {
  const list = text.listAt(hit.token);
  return ours.some((own) => {
    if (list && own.token >= list.token && own.token < list.nextToken) return true;
    const [left, right] = own.token < hit.token ? [own, hit] : [hit, own];
    return text.reading.general(left.nextToken, 'and') === right.token;
  });
}

/** The sentence before, in the same block, opens with a rival and names none of ours: "Globex acted as well. The ban …" */
function goesOn(text: ClaimText, sentence: number, { ours, others }: Rivals): boolean {
  const before = text.sentences[sentence - 1];
  if (before?.block !== text.sentences[sentence]!.block) return false;
  const hits = text.hitsIn(sentence - 1);
  return (
    hits.some((hit) => others.has(hit.term) && hit.token - before.token <= OPENING) &&
    !hits.some((hit) => ours.has(hit.term))
  );
}

/**
 * The headline opens with a rival, ours behind it at most: "Globex follows Acme". What a paragraph tells that names none of
 * ours is told of the rival.
 */
function headedByRival(text: ClaimText, sentence: number, { ours, others }: Rivals): boolean {
  const isOurs = (one: number): boolean => text.hitsIn(one).some(({ term }) => ours.has(term));
  if (text.blockOf(sentence).kind !== 'paragraph' || text.blockSentences(sentence).some(isOurs)) return false;
  return text.headline.some((sentence) => {
    const { token } = text.sentences[sentence]!;
    const hits = text.hitsIn(sentence);
    const first = hits.find((hit) => others.has(hit.term) && hit.token - token <= OPENING);
    return first !== undefined && !hits.some((hit) => ours.has(hit.term) && hit.token <= first.token);
  });
}

/** The question or heading that the sentence leans on names a rival and nobody else. */
function askedOfRival(text: ClaimText, sentence: number, rivals: Rivals): boolean {
  const asked = text.neighbours(sentence).filter(({ loose }) => !loose);
  const named = (terms: ReadonlySet<number>): boolean =>
    asked.some((one) => text.hitsIn(one.sentence).some(({ term }) => terms.has(term)));
  return asked.length > 0 && named(rivals.others) && !named(rivals.ours);
}
