import { classOf, DIGIT, HANGUL, LETTER, SPACE } from './characters.ts';

const SENTENCE_ENDS = new Set([...'.!?;:。！？；\n|'].map((char) => char.charCodeAt(0)));
const JOINTS = new Set([...'-"\'*_「」『』《》〈〉・·'].map((char) => char.charCodeAt(0)));

/** By code unit: 1 a joint, 2 none, 0 not asked yet. */
const joints = new Uint8Array(0x10000);

export function isJoint(code: number): boolean {
  const known = joints[code];
  if (known) return known === 1;
  const joint = classOf(code) === SPACE || code === 10 || JOINTS.has(code);
  joints[code] = joint ? 1 : 2;
  return joint;
}

/** What a walk asks of places in a text: where words, lines and sentences end. */
export class Places {
  private readonly text: string;
  private readonly ordinalStops: boolean;

  /** @param ordinalStops the language writes a full stop behind ordinals ("3. Juli"): it ends no sentence. */
  constructor(text: string, ordinalStops: boolean) {
    this.text = text;
    this.ordinalStops = ordinalStops;
  }

  emptyLine(start: number, end: number): boolean {
    if (end - start < 2) return false;
    let lines = 0;
    for (let i = start; i < end; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 10) lines++;
      else if (classOf(code) !== SPACE) lines = 0;
      if (lines > 1) return true;
    }
    return false;
  }

  /** A full stop or colon inside a number, a version or an address ends nothing: 4.2.17, 17:21. */
  endsSentence(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (!SENTENCE_ENDS.has(code)) return false;
    const next = classOf(this.text.charCodeAt(at + 1));
    if ((code === 46 || code === 58) && (next === DIGIT || next === LETTER)) return false;
    return !(this.ordinalStops && code === 46 && this.isOrdinal(at));
  }

  /** One or two digits before a full stop and a word behind it: "3. Juli". */
  private isOrdinal(stop: number): boolean {
    const { text } = this;
    const kind = (at: number): number => classOf(text.charCodeAt(at));
    const short = kind(stop - 1) === DIGIT && (kind(stop - 2) !== DIGIT || kind(stop - 3) !== DIGIT);
    return short && text.charCodeAt(stop + 1) === 32 && kind(stop + 2) === LETTER;
  }

  beyondJoints(at: number): number {
    let i = at;
    while (i < this.text.length && isJoint(this.text.charCodeAt(i))) i++;
    return i;
  }

  insideWord(at: number): boolean {
    const before = classOf(this.text.charCodeAt(at - 1));
    return (before === LETTER || before === DIGIT) && classOf(this.text.charCodeAt(at)) === before;
  }

  /** End of the word, number, version, ideograph or mark at `at`. */
  tokenEnd(at: number): number {
    const { text } = this;
    const kind = classOf(text.charCodeAt(at));
    let end = at + 1;
    if (kind !== LETTER && kind !== DIGIT && kind !== HANGUL) return end;
    while (classOf(text.charCodeAt(end)) === kind) end++;
    const inside = (text.charCodeAt(end) === 46 || text.charCodeAt(end) === 58) && !this.endsSentence(end);
    return inside ? this.tokenEnd(end + 1) : end;
  }

  wordEnd(at: number): number {
    let end = at;
    while (classOf(this.text.charCodeAt(end)) === LETTER) end++;
    return end;
  }
}
