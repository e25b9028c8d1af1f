import { FROM_THERE } from '../lang/postpositions.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** "From" and "since" open only the version that stands beside them: "2.1.9 took it from everybody". */
export function isBareOpening({ reading }: ClaimText, { token, nextToken }: PlacedHit): boolean {
  return reading.general(token, 'from') === nextToken || reading.general(token, 'since') === nextToken;
}

/** "2.1.9부터 2.2.4까지": the first word is of the version before it, not of the one behind. */
export function opensAtOther(
  { reading }: ClaimText,
  { start, token }: PlacedHit,
  mention: Pick<PlacedHit, 'token'>,
): boolean {
  if (token >= mention.token) return false;
  return FROM_THERE[reading.language.lang]?.test(reading.text.slice(start, start + 2)) === true;
}
