import { PUNCTUATION } from '../text/characters.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** Words at most before the verb, in a phrase of their own: "On machines left behind, remove it". */
const BEFORE_COMMA = 9;
/** The number of a step that is no item of a list: "2. ", "(3) ", "**Step 2:**". */
const STEP = /^[\s*_#>（(]*(?:\p{L}{2,8}\s)?\d{1,2}\s*[.):、）：—–-]/u;

/** Whether a sentence is a step of a list that tells readers what to do: "2. On machines left behind, remove it at once." */
export function tellsWhatToDo(text: ClaimText, sentence: number): boolean {
  const { reading } = text;
  const { start, block } = text.sentences[sentence]!;
  const { kind, start: opening } = text.blocks[block]!;
  const reported = text.wordsIn(sentence, 'advised');
  const advice = text
    .wordsIn(sentence, 'advice')
    .filter((hit) => !reported.some((told) => told.token < hit.token && told.nextToken > hit.token));
  if (advice.length === 0) return false;
  if (kind !== 'item' && !(kind === 'paragraph' && STEP.test(reading.text.slice(opening, opening + 24))))
    return false;
  if (kind === 'item' && quotesOrder(text, sentence)) return false;
  if (kind === 'paragraph' && answersQuestion(text, sentence)) return false;
  const first = firstWord(text, sentence, start === opening && kind === 'paragraph');
  return advice.some(
    (hit) =>
      (hit.token === first && !/^[:：]$/.test(reading.word(hit.nextToken))) ||
      closes(text, sentence, hit) ||
      behindComma(text, first, hit.token),
  );
}

/** "**4. What do they use instead?** Take the group's own tool.": the number is that of a question. */
function answersQuestion(text: ClaimText, sentence: number): boolean {
  const [first] = text.blockSentences(sentence);
  return first !== undefined && first !== sentence && text.sentences[first]!.question;
}

/** The list's lead-in names whose orders the items are: "The notice says:". */
function quotesOrder(text: ClaimText, sentence: number): boolean {
  return text
    .neighbours(sentence)
    .some(
      (other) =>
        !other.loose &&
        text.sentences[other.sentence]!.block < text.sentences[sentence]!.block &&
        text.reading.text.charAt(text.sentences[other.sentence]!.end - 1) === ':' &&
        text.says(other.sentence, 'orders'),
    );
}

/** The first token that is a word; behind the number of a step where there is one. */
function firstWord(text: ClaimText, sentence: number, numbered: boolean): number {
  const { reading } = text;
  const { token, nextToken, start } = text.sentences[sentence]!;
  const label = numbered ? (STEP.exec(reading.text.slice(start, start + 24))?.[0].length ?? 0) : 0;
  let i = label > 0 ? reading.tokens.at(start + label) : token;
  while (i < nextToken && reading.tokens.kind[i] === PUNCTUATION) i++;
  return i;
}

/** Nothing but marks stands behind; where verbs do not stand last, the phrase itself ends with one: "entfernen." */
function closes(text: ClaimText, sentence: number, { start, end, nextToken }: PlacedHit): boolean {
  const { reading, sentences } = text;
  for (let i = nextToken; i < sentences[sentence]!.nextToken; i++)
    if (reading.tokens.kind[i] !== PUNCTUATION) return false;
  return reading.language.negationFollows || reading.text.slice(start, end).endsWith('.');
}

function behindComma(text: ClaimText, first: number, token: number): boolean {
  const { reading } = text;
  if (!/^[,，、:：]$/.test(reading.word(token - 1)) || token <= first) return false;
  return reading.tokens.reach[token]! - reading.tokens.reach[first]! <= BEFORE_COMMA;
}
