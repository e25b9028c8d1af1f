/**
 * The style sheet with every length in `rem` put into pixels of the given root size. In a page, `rem` follows the
 * page's own root (often 10 px), which would shrink or blow up the card.
 */
export function withOwnRem(css: string, rootFontSize: number): string {
  return css.replace(
    /(?<![\w-])(-?\d*\.?\d+)rem\b/g,
    (_, factor: string) => `${round(Number(factor) * rootFontSize)}px`,
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 1000) / 1000;
}
