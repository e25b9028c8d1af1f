import type { Mention } from '../values/mention.ts';
import type { ClaimText } from './claim-text.ts';

const NONE: readonly Mention[] = [];

/** The values of one kind that a text has, by where they stand: what stands elsewhere need not be looked at. */
export class Mentions {
  private readonly bySentence = new Map<number, Mention[]>();
  private readonly byToken = new Map<number, Mention[]>();
  private readonly byNextToken = new Map<number, Mention[]>();

  constructor(text: ClaimText, all: readonly Mention[]) {
    for (const mention of all) {
      put(this.bySentence, text.sentenceOf(mention), mention);
      put(this.byToken, mention.token, mention);
      put(this.byNextToken, mention.nextToken, mention);
    }
  }

  /** Those that begin in a sentence. */
  in(sentence: number): readonly Mention[] {
    return this.bySentence.get(sentence) ?? NONE;
  }

  /** Those whose first token is this. */
  beginningAt(token: number): readonly Mention[] {
    return this.byToken.get(token) ?? NONE;
  }

  /** Those that end right before a token. */
  endingBefore(token: number): readonly Mention[] {
    return this.byNextToken.get(token) ?? NONE;
  }
}

function put(lists: Map<number, Mention[]>, key: number, mention: Mention): void {
  const known = lists.get(key);
  if (known) known.push(mention);
  else lists.set(key, [mention]);
}
