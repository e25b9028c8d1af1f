import { type Line, PENCIL_COLOURS, PENCILS, type Pencil } from './highlight-colour.ts';

/** What a highlight shows: a line, or the tint behind the passage that is being looked at. */
export type Stroke = Line | 'current';

/** Whose marks: those of the article, and those in what the person writes, which may stand in one page. */
export type HighlightGroup = 'errata' | 'errata-field';

/**
 * Every range is in `errata-refuted`, `errata-disputed`, `errata-supported` or `errata-current`, which paint nothing
 * and say what is marked; and in the highlight of its pencil, such as `errata-refuted-on-dark`, which paints it.
 */
export function highlightName(stroke: Stroke, pencil?: Pencil, group: HighlightGroup = 'errata'): string {
  return pencil ? `${group}-${stroke}-${pencil}` : `${group}-${stroke}`;
}

const LINE_STYLES: Readonly<Record<Line, { style: string; thickness: number }>> = {
  refuted: { style: 'wavy', thickness: 1.5 },
  disputed: { style: 'dashed', thickness: 1.75 },
  supported: { style: 'dotted', thickness: 1.75 },
};

const TINTS: Readonly<Record<Pencil, string>> = {
  'on-light': 'rgb(168 30 46 / .13)',
  'on-dark': 'rgb(245 154 151 / .22)',
  'in-ink': 'color-mix(in srgb, currentColor 16%, transparent)',
};

/** From the letters' base line down to the line. */
const OFFSET = '.22em';

const LINES = Object.keys(LINE_STYLES) as Line[];

/**
 * The rules for all highlights: only properties that `::highlight()` may set. Under forced colours Chromium fills
 * every highlight like selected text and draws its line in the colour of such text, whatever the rule says: there the
 * line stands close to the letters, within the fill, so that the kinds of line still tell the marks apart.
 */
export function highlightRules(group: HighlightGroup = 'errata'): string {
  const selector = (stroke: Stroke, pencil: Pencil) => `::highlight(${highlightName(stroke, pencil, group)})`;
  const lines = LINES.flatMap((line) =>
    PENCILS.map((pencil) =>
      lineRule(selector(line, pencil), line, LINE_STYLES[line].thickness, colourOf(line, pencil)),
    ),
  );
  const tints = PENCILS.map(
    (pencil) => `${selector('current', pencil)} { background-color: ${TINTS[pencil]}; }`,
  );
  const bold = LINES.flatMap((line) =>
    PENCILS.map((pencil) => lineRule(selector(line, pencil), line, 2, colourOf(line, pencil))),
  );
  const forced = LINES.flatMap((line) =>
    PENCILS.map((pencil) => lineRule(selector(line, pencil), line, 2, 'CanvasText', 'auto')),
  );
  const forcedTint = `${PENCILS.map((pencil) => selector('current', pencil)).join(', ')} { color: HighlightText; background-color: Highlight; }`;
  return [
    ...lines,
    ...tints,
    // Firefox draws whole device pixels only and would make one of one and three quarters.
    `@supports (-moz-appearance: none) { @media (max-resolution: 1.49dppx) { ${bold.join(' ')} } }`,
    `@media (prefers-contrast: more) { ${bold.join(' ')} }`,
    `@media (forced-colors: active) { ${forced.join(' ')} ${forcedTint} }`,
  ].join('\n');
}

function lineRule(
  selector: string,
  line: Line,
  thickness: number,
  colour: string,
  offset: string = OFFSET,
): string {
  const { style } = LINE_STYLES[line];
  return `${selector} { text-decoration: underline ${style} ${thickness}px ${colour}; text-decoration-skip-ink: none; text-underline-offset: ${offset}; }`;
}

function colourOf(line: Line, pencil: Pencil): string {
  return pencil === 'in-ink' ? 'currentColor' : PENCIL_COLOURS[line][pencil];
}
