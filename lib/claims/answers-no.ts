import { TAKES_UP } from '../lang/pronouns.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { quotationsIn } from './quotations.ts';
import type { StanceWords } from './stance-words.ts';

/** The label of a question in an interview, or a paragraph all in bold that says something. */
const ASKED =
  /^[\s*_#>]*(?:Q\d{0,2}|问|問|질문)\s?[:：.]|^\s*\*\*[^*\n]{20,300}[.。!！…?？)）"」』”]\s*\*\*\s*$/u;
/** What opens a block in bold, with its answer behind it: "**I read that it was 2.9.** That is a slip of the pen." */
const BOLD = /^\s*\*\*[^*\n]+[.。!！…?？)）"」』”]\s*\*\*\s*(?=[^\s*])/u;
/** Sentences at the beginning of an answer that may reject the question. */
const ANSWERS = 2;

/** Longer than this, in code units, nobody asks. */
const LONGEST = 320;

/** Who speaks, in bold: "**Host:**". */
const SPEAKER = /^\s*\*\*[^*\n:：]{1,24}[:：]\s?\*\*\s*|^\s*\*\*[^*\n:：]{1,24}\*\*\s?[:：]\s*/u;

/** Characters at least of a claim before the word that says that it is told. */
const OWN_CLAIM = 3;

/** Tokens at most before the words that a block opens with. */
const OPENING = 3;

/** A denial that takes up the verb of the sentence before and says no more, or only how sure it is: "They had not, or …" */
const TAKEN_BACK: Readonly<Record<string, RegExp>> = {
  en: /^\s*(?:it|they|he|she|that|this|there|we|you|i) (?:is|are|was|were|has|have|had|does|do|did|can|could|would|will)(?: not|n't)(?:[.;:—–]|,? (?:or|at least|as far as|of course)\b)/i,
  it: /^\s*non (?:l[oaie] |l['’])?(?:è|era|fu|ha|aveva|hanno|avevano|fa|fece|sono|erano)(?: (?:mai|affatto))?(?: (?:così|vero|fatto|fatta|detto|detta|stato|stata|successo))?\s*[.;:—–]/i,
  pt: /^\s*não (?:[oa] )?(?:é|era|foi|fez|fizeram|disse|pediu|há|houve|são|foram|eram)(?: (?:assim|isso|verdade|tal|nada disso))?\s*[.;:—–]/i,
};

/** Answers that reject the sentence before them: "No.", "False.", "There is nothing to that." */
export class AnswersNo {
  private readonly text: ClaimText;
  private readonly words: StanceWords;

  constructor(text: ClaimText, words: StanceWords) {
    this.text = text;
    this.words = words;
  }

  /** "No.", "False.", "It was not.", "There is nothing to that." right after the words. */
  follow(sentence: number): boolean {
    const { text } = this;
    if (this.refusedByAnswer(sentence) || this.refusedBehindBold(sentence)) return true;
    if (this.refusedBySpeaker(sentence)) return true;
    const next = sentence + 1;
    if (next >= text.sentences.length) return false;
    const { token, nextToken } = text.sentences[next]!;
    const words = text.reading.tokens.reach[nextToken - 1]! - (text.reading.tokens.reach[token - 1] ?? 0);
    const sameBlock = text.sentences[next]!.block === text.sentences[sentence]!.block;
    const rejects = this.words.has(next, 'wrong') && !this.ofItself(next) && !this.quotesElse(next);
    if (sameBlock && words <= 8 && rejects) return true;
    if (sameBlock && this.takesBack(sentence, next)) return true;
    const { end: close } = text.sentences[next]!;
    const not = text.wordsIn(next, 'not').some((hit) => close - hit.end <= 2);
    const labelled = text.reading.text.slice(text.sentences[next]!.start, close).includes(':');
    if (sameBlock && words <= 3 && not && !labelled && !text.sentences[sentence]!.question) return true;
    if (sameBlock && this.rejectsFirst(next)) return true;
    const opens = text.wordsIn(next, 'no-answer').some((hit) => hit.token - token <= 1);
    if (!opens) return false;
    const { start, end, question } = text.sentences[sentence]!;
    const said = text.reading.text.slice(start, end);
    return question || /["「『].*["」』]\W*$/s.test(said) || (words <= 2 && /(?:…|\.\.\.)\s*$/.test(said));
  }

  /** "Wrong again: the mark travels in the request": what stands before a colon does nothing but reject. */
  private rejectsFirst(sentence: number): boolean {
    const { reading, sentences } = this.text;
    const { token, nextToken } = sentences[sentence]!;
    const rejecting = this.text.wordsIn(sentence, 'wrong').find((hit) => hit.token - token <= 1);
    if (!rejecting) return false;
    const colon = [0, 1].find((more) => /^[:：]$/.test(reading.word(rejecting.nextToken + more)));
    return colon !== undefined && rejecting.nextToken + colon < nextToken && !this.isPartOfCue(rejecting);
  }

  /** "They say that the bank found it. It had not, or nobody has shown it." */
  private takesBack(sentence: number, next: number): boolean {
    const { reading, sentences } = this.text;
    const { start, end } = sentences[next]!;
    const back = TAKEN_BACK[reading.language.lang]?.test(reading.text.slice(start, end)) ?? false;
    return back && !sentences[sentence]!.question;
  }

  /** "**Q: Some say that the bank found it.**" where the answer, a block of its own, begins by rejecting it. */
  private refusedByAnswer(sentence: number): boolean {
    const { sentences } = this.text;
    const { block } = sentences[sentence]!;
    if (!this.asks(block)) return false;
    let next = sentence + 1;
    while (sentences[next]?.block === block) next++;
    const answer = sentences[next]?.block;
    // Where the next question follows, the answer stands in the question's own block.
    if (answer !== undefined && this.asks(answer)) return false;
    for (let i = next; i < next + ANSWERS && answer !== undefined && sentences[i]?.block === answer; i++) {
      const { token } = sentences[i]!;
      if (this.words.has(i, 'wrong') && !this.ofItself(i)) return true;
      if (this.text.wordsIn(i, 'no-answer').some((hit) => hit.token - token <= OPENING)) return true;
    }
    return false;
  }

  /** The block opens with the sentence in bold, and what it goes on with begins by rejecting it. */
  private refusedBehindBold(sentence: number): boolean {
    const { sentences, reading, blocks } = this.text;
    const { block, end } = sentences[sentence]!;
    const { start, end: close } = blocks[block]!;
    const bold = BOLD.exec(reading.text.slice(start, close))?.[0].length ?? 0;
    if (end > start + bold) return false;
    let next = sentence + 1;
    while (sentences[next]?.block === block && sentences[next]!.end <= start + bold) next++;
    if (sentences[next]?.block === block && this.saysNoAt(next, start + bold)) return true;
    for (let i = next; i < next + ANSWERS && sentences[i]?.block === block; i++)
      if (this.words.has(i, 'wrong') && !this.ofItself(i)) return true;
    return false;
  }

  /** "No, dear reader.": with a comma or stop behind it, no "No comment". */
  private saysNoAt(sentence: number, place: number): boolean {
    return this.text
      .wordsIn(sentence, 'no-answer')
      .some((hit) => hit.start === place && /^[,.;:]$/.test(this.text.reading.word(hit.nextToken)));
  }

  /** "**Host:** Some say that it sends the address." where another speaker's answer begins "**Guest:** No.". */
  private refusedBySpeaker(sentence: number): boolean {
    const { text } = this;
    const { block } = text.sentences[sentence]!;
    const next = text.sentences[sentence + 1];
    if (next === undefined || next.block !== block + 1) return false;
    const [asker, answerer] = [this.speakerOf(block), this.speakerOf(next.block)];
    if (asker === '' || answerer === '' || asker === answerer) return false;
    const { start } = text.blocks[next.block]!;
    const opening = text.reading.tokens.at(start + answerer.length);
    return text
      .wordsIn(sentence + 1, 'no-answer')
      .some((hit) => hit.token >= opening && hit.token - opening <= 1);
  }

  /** The label of who speaks in a block, as it stands there; empty where there is none. */
  private speakerOf(block: number): string {
    const { start, end } = this.text.blocks[block]!;
    return SPEAKER.exec(this.text.reading.text.slice(start, Math.min(end, start + 32)))?.[0] ?? '';
  }

  private asks(block: number): boolean {
    const { start, end } = this.text.blocks[block]!;
    return ASKED.test(this.text.reading.text.slice(start, Math.min(end, start + LONGEST)));
  }

  /** "It is not true that …" rejects what it says itself. */
  private ofItself(sentence: number): boolean {
    if (this.tellsOwnClaim(sentence)) return true;
    const hits = this.text.hitsIn(sentence);
    const end = this.text.sentences[sentence]!.nextToken;
    return hits.some(
      (hit) =>
        this.text.reading.generalTermOf(hit) === 'wrong' &&
        (this.isPartOfCue(hit) ||
          hits.some(
            (other) =>
              this.text.reading.generalTermOf(other) === 'clause' &&
              other.token >= hit.nextToken - 1 &&
              other.nextToken < end - 1,
          )),
    );
  }

  /** „Eine Stellungnahme gibt es nicht“ tells that nobody commented, it takes nothing back. */
  private isPartOfCue(wrong: PlacedHit): boolean {
    return this.text
      .hitsIn(wrong.sentence)
      .some(
        (cue) =>
          this.text.reading.isOfSet(cue) && cue.token < wrong.token && cue.nextToken >= wrong.nextToken,
      );
  }

  /** "The vendor called “back door” wrong": what the sentence before does not say. */
  private quotesElse(sentence: number): boolean {
    const { reading, sentences } = this.text;
    const { start, end } = sentences[sentence - 1]!;
    const before = reading.folded.slice(start, end);
    return quotationsIn(this.text, sentence).some(
      (quoted) => !before.includes(reading.folded.slice(quoted.start, quoted.end)),
    );
  }

  /** 소스코드를 빼냈다는 주장은 거짓이다: the claim that is rejected stands in the sentence, before what rejects it. */
  private tellsOwnClaim(sentence: number): boolean {
    const { reading } = this.text;
    const { start, end } = this.text.sentences[sentence]!;
    if (TAKES_UP[reading.language.lang]?.test(reading.text.slice(start, end))) return false;
    return this.text.wordsIn(sentence, 'told-claim').some((hit) => hit.start - start >= OWN_CLAIM);
  }
}
