import type { Verdict } from '../verdict/finding.ts';

/** A colour of sRGB, each part from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Which pencil draws a line: the dark one for light pages, the light one for dark pages, or the text's own colour. */
export type Pencil = 'on-light' | 'on-dark' | 'in-ink';

export const PENCILS: readonly Pencil[] = ['on-light', 'on-dark', 'in-ink'];

/** A kind of mark that has a line. `unverified` has none. */
export type Line = Exclude<Verdict, 'unverified'>;

/** The pencils' colours, the same as in tokens.css. */
export const PENCIL_COLOURS: Readonly<Record<Line, Readonly<Record<'on-light' | 'on-dark', string>>>> = {
  refuted: { 'on-light': '#a81e2e', 'on-dark': '#f59a97' },
  disputed: { 'on-light': '#1f4e9e', 'on-dark': '#9fbdf6' },
  supported: { 'on-light': '#2b6a4c', 'on-dark': '#8accaa' },
};

/** What WCAG asks of a graphic that carries meaning. */
const LEAST_CONTRAST = 3;

/** The pencil that stands out more from the background, or the text's own colour where neither reaches 3:1. */
export function choosePencil(line: Line, background: Colour): Pencil {
  const onLight = contrast(hexColour(PENCIL_COLOURS[line]['on-light']), background);
  const onDark = contrast(hexColour(PENCIL_COLOURS[line]['on-dark']), background);
  if (Math.max(onLight, onDark) < LEAST_CONTRAST) return 'in-ink';
  return onLight >= onDark ? 'on-light' : 'on-dark';
}

/** Contrast ratio of two opaque colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** `upper` laid over the opaque `lower`. */
export function over(upper: Colour, lower: Colour): Colour {
  const mix = (a: number, b: number) => a * upper.alpha + b * (1 - upper.alpha);
  return {
    red: mix(upper.red, lower.red),
    green: mix(upper.green, lower.green),
    blue: mix(upper.blue, lower.blue),
    alpha: 1,
  };
}

/**
 * Reads a colour as browsers serialise computed ones: `rgb()`, `rgba()`, `color(srgb …)`.
 * Undefined for any other notation.
 */
export function readColour(text: string): Colour | undefined {
  const found = /^(rgba?|color)\((?:srgb\s+)?([^)]*)\)$/.exec(text.trim());
  if (!found) return undefined;
  const parts = found[2]!
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (parts.length < 3 || parts.some(Number.isNaN)) return undefined;
  const scale = found[1] === 'color' ? 1 : 255;
  const [red, green, blue, alpha = 1] = parts as [number, number, number, number?];
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

function hexColour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5), alpha: 1 };
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
