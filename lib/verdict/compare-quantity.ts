import type { DurationPart, QuantityPart } from '../facts/value-part.ts';
import type { DurationValue, QuantityValue } from '../values/mention.ts';
import { amongSides, type Judgement, refuted, SILENT, supported, UNRELATED } from './judgement.ts';

/** How far "about" may miss, as a share of the recorded number. */
const ABOUT = 0.12;

/**
 * Compares a number with the recorded one, hedges and rounding included: "nearly 29 million", "more than 20 million" and
 * 28.8 million agree with more than 28,800,000; 28 million is cut off rather than rounded and is left alone.
 */
export function compareQuantity(part: QuantityPart, value: QuantityValue): Judgement {
  if (Boolean(part.percent) !== value.percent) return percentWords(part, value);
  if (part.threshold && part.is !== undefined)
    return Math.abs(value.value - part.is) <= value.margin ? supported('equal') : refuted('differs');
  const one = (is: number): Judgement => compareNumber(is, part.bound, value);
  if (!part.sides) return one(part.is ?? Number.NaN);
  if (part.sides.some(({ is }) => isCloser(value.value, is))) return SILENT;
  return amongSides(part.sides.map(({ is }) => one(is)));
}

/** "Nearly 29 million" rounds 28.8 million up; "nearly 28,000", told to the thousand, is no way to say 25,000. */
function nearlyAbove(said: number, ratio: number): Judgement {
  if (ratio <= 1 + tolerance(said)) return supported('rounded');
  return ratio <= 1 + ABOUT / 2 ? SILENT : refuted('differs');
}

/** The very count of which a side is the round number: 124,320 for 124,000. */
function isCloser(said: number, is: number): boolean {
  const figures = digitsOf(is).length;
  return figures >= EXACT && said !== is && Number(said.toPrecision(figures)) === is;
}

/** "half" is 50 %: a share may be written as a fraction. */
function percentWords(part: QuantityPart, value: QuantityValue): Judgement {
  if (!part.percent || value.percent || value.value >= 1 || part.is === undefined) return UNRELATED;
  return compareQuantity(part, {
    ...value,
    value: value.value * 100,
    margin: value.margin * 100,
    percent: true,
  });
}

function compareNumber(
  is: number,
  recordedBound: 'over' | 'under' | undefined,
  value: QuantityValue,
): Judgement {
  const { value: said, margin, bound } = value;
  if (said === is) return equalNumber(recordedBound, bound);
  const ratio = said / is;
  // So far apart that it is surely a count of something else, or the commonest slip of all: another scale word.
  if (ratio * 20 < 1 || ratio > 20) return sameDigits(said, is) ? refuted('scale') : UNRELATED;
  switch (bound) {
    case 'over':
    case 'at-least':
      if (said > is) return ratio < 1 + ABOUT / 4 ? SILENT : refuted('differs');
      if (isOwnFigure(said, is) || (value.some && is >= nextStep(said))) return refuted('differs');
      return ratio >= 0.6 ? supported('bound') : ratio >= 0.4 ? SILENT : refuted('differs');
    case 'up-to':
    case 'under':
      if (said < is) return ratio > 1 - ABOUT / 4 ? SILENT : refuted('differs');
      if (isOwnFigure(said, is)) return refuted('differs');
      return ratio <= 1.5 ? supported('bound') : ratio <= 2 ? SILENT : refuted('differs');
    case 'nearly':
      if (said > is && ratio <= 1 + ABOUT) return nearlyAbove(said, ratio);
      return Math.abs(said - is) <= margin
        ? supported('rounded')
        : ratio < 1 && ratio > 1 - ABOUT / 2
          ? SILENT
          : refuted('differs');
    case 'about':
      return isAbout(said, is, margin) ? supported('rounded') : refuted('differs');
    default:
      return plainNumber(is, value, margin);
  }
}

/**
 * "More than 18.8 million" for 28.8 million is true to the letter; told to as many figures as the record has, and farther
 * away than rounding takes it, it is another number: "more than 28.5 million", "more than 20 million" are not.
 */
function isOwnFigure(said: number, is: number): boolean {
  const figures = digitsOf(said);
  return (
    figures.length >= EXACT &&
    figures.length >= digitsOf(is).length &&
    (!figures.endsWith('5') || isShuffled(figures, digitsOf(is))) &&
    Math.abs(said / is - 1) > ABOUT / 4
  );
}

/** 115 for 151: a slip of the pen, which rounds nothing. */
function isShuffled(figures: string, record: string): boolean {
  return [...figures].sort().join('') === [...record].sort().join('');
}

/** 15,000-odd is less than 16,000, 2800多万 less than 29 million; a little beyond it is left alone. */
function nextStep(said: number): number {
  const figures = digitsOf(said).length;
  return (said + 10 ** (Math.floor(Math.log10(said)) - figures + 1)) * (1 + ABOUT / 4);
}

/** Figures that nobody rounds a bound to. */
const EXACT = 3;

/** 28.8 billion for 28.8 million; one digit says too little (5,000 for 5 million). */
function sameDigits(a: number, b: number): boolean {
  const digits = digitsOf(a);
  return digits.length > 1 && digits === digitsOf(b);
}

function digitsOf(value: number): string {
  return value.toExponential().replace(/e.*|\./g, '');
}

/** As near as the number's roundness lets it be, or rounded: "about 120,000" for 124,000. */
function isAbout(said: number, is: number, margin: number): boolean {
  const miss = Math.abs(said / is - 1);
  return miss <= tolerance(said) || (miss <= ABOUT / 2 && Math.abs(said - is) <= margin);
}

/** "About 30" may miss by more than "about 31": the rounder the number, the more it leaves open. */
function tolerance(said: number): number {
  const digits = digitsOf(said).length;
  return digits === 1 || said === 12 ? ABOUT : digits === 2 ? ABOUT / 4 : ABOUT / 12;
}

function plainNumber(is: number, value: QuantityValue, margin: number): Judgement {
  const difference = Math.abs(value.value - is);
  if (margin > 0.5 && difference <= margin) return supported('rounded');
  // Cut off instead of rounded ("28 million" for 28.8): defensible both ways.
  if (margin > 0.5 && Math.floor(is / (2 * margin)) * 2 * margin === value.value) return SILENT;
  return refuted('differs');
}

function equalNumber(recorded: 'over' | 'under' | undefined, bound: QuantityValue['bound']): Judgement {
  const contradicts =
    (recorded === 'over' && bound === 'under') || (recorded === 'under' && bound === 'over');
  return contradicts ? SILENT : supported('equal');
}

/** How far a time told in weeks or months may miss and be neither right nor wrong; less where the days were counted. */
const REACH = 0.25;
const COUNTED = 0.1;
/** Days by which counted ones may miss a record that is itself a stretch: whoever counts may count both ends. */
const ENDS = 2;

export function compareDuration(part: DurationPart, value: DurationValue): Judgement {
  const [low, high] = part.days;
  if (value.low <= high && low <= value.high) {
    const beyond = value.bound === 'over' && value.low >= high * 1.5;
    return beyond ? refuted('differs') : supported('duration');
  }
  if (value.bound === 'at-least' || value.bound === 'over') {
    if (value.high < low) return value.high > low * 0.5 ? supported('bound') : SILENT;
  }
  if ((value.bound === 'up-to' || value.bound === 'under') && value.low > high) return SILENT;
  const share = value.low === value.high ? COUNTED : REACH;
  const ends = low < high ? ENDS : 0;
  const middle = (value.low + value.high) / 2;
  const near = middle <= high + Math.max(high * share, ends) && low - Math.max(low * share, ends) <= middle;
  return near ? SILENT : refuted('differs');
}
