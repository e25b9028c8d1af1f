import type { CompiledPart, LanguageIndex } from '../facts/language-index.ts';
import { DIGIT } from '../text/characters.ts';
import type { Mention } from '../values/mention.ts';
import type { ClaimText } from './claim-text.ts';

/** A version of two numbers or more. */
const VERSION = /^\d+(?:\.\d+)+/;
/** Characters at most of a version. */
const LONGEST = 16;

/** A version that has neither its first nor its last number in common with what is recorded: 1.8.2 for 2.1.9. */
export function isAlien(part: CompiledPart['part'], { value }: Mention): boolean {
  if (part.kind !== 'version' || value.kind !== 'version') return false;
  const recorded = part.sides?.map(({ is }) => is) ?? (part.is === undefined ? [] : [part.is]);
  return recorded.every((is) => {
    const parts = is.split('.').map(Number);
    return parts[0] !== value.parts[0] && parts.at(-1) !== value.parts.at(-1);
  });
}

/** "On 14 July it moved on to version 1.8": the day of a version that begins as none that is recorded does. */
export function namesAlienVersion(text: ClaimText, index: LanguageIndex, sentence: number): boolean {
  const { beginnings } = index.recordedVersions;
  if (beginnings.size === 0) return false;
  const { reading, sentences } = text;
  const { token: first, nextToken: end } = sentences[sentence]!;
  let alien = false;
  for (let i = first; i < end; i++) {
    if (reading.tokens.kind[i] !== DIGIT || reading.tokens.kind[i - 1] === DIGIT) continue;
    const written = VERSION.exec(reading.text.slice(reading.start(i), reading.start(i) + LONGEST))?.[0];
    if (written === undefined || reading.text.charAt(reading.start(i) - 1) === '.') continue;
    const behind = reading.tokens.at(reading.start(i) + written.length);
    const told = reading.general(behind, 'version') ?? reading.generalBefore(i, ['version'], 1);
    if ([...beginnings].some((one) => one.split('.')[0] === written.split('.')[0])) return false;
    alien ||= told !== undefined;
  }
  return alien;
}
