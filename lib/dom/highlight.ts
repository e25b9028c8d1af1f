import { PENCILS, type Pencil } from './highlight-colour.ts';
import { type HighlightGroup, highlightName, highlightRules, type Stroke } from './highlight-rules.ts';
import { type Root, windowOf } from './marks-roots.ts';

/** Ranges that are drawn alike. */
export interface Drawing {
  readonly stroke: Stroke;
  readonly pencil: Pencil;
  readonly ranges: readonly Range[];
}

const STROKES: readonly Stroke[] = ['refuted', 'disputed', 'supported', 'current'];

/**
 * Takes our rules into the style sheets of a document or shadow root; its own stay as they are. Returns the way to
 * take them out.
 */
export function adoptHighlightRules(root: Root, group: HighlightGroup = 'errata'): () => void {
  const { CSSStyleSheet } = windowOf(root) ?? window;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(group));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    if (!windowOf(root)) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/**
 * Paints exactly these drawings of a group in a document, in place of whatever was painted of it before. No node of the
 * page changes.
 */
export function paint(
  document: Document,
  drawings: readonly Drawing[],
  group: HighlightGroup = 'errata',
): void {
  const view = windowOf(document);
  if (!view) return;
  const own = drawings.map(({ stroke, pencil, ranges }) => ({
    stroke,
    pencil,
    ranges: ranges.filter((range) => range.startContainer.ownerDocument === document),
  }));
  for (const stroke of STROKES) {
    const same = own.filter((drawing) => drawing.stroke === stroke);
    setHighlight(view, highlightName(stroke, undefined, group), same);
    for (const pencil of PENCILS) {
      setHighlight(
        view,
        highlightName(stroke, pencil, group),
        same.filter((drawing) => drawing.pencil === pencil),
      );
    }
  }
}

function setHighlight(view: Window & typeof globalThis, name: string, drawings: readonly Drawing[]): void {
  const ranges = drawings.flatMap((drawing) => drawing.ranges);
  const highlights = highlightsOf(view);
  if (ranges.length === 0) highlights.delete(name);
  else highlights.set(name, new view.Highlight(...ranges));
}

/**
 * The highlights of a window. In a content script of Firefox, `CSS.highlights` of another window may be those of our own,
 * or fail once a frame has gone: there the window itself is asked, and its answer taken without what a page may add to it.
 */
export function highlightsOf(view: Window & typeof globalThis): HighlightRegistry {
  const { wrappedJSObject: own } = view as { wrappedJSObject?: Window & typeof globalThis };
  return own ? XPCNativeWrapper(own.CSS.highlights) : view.CSS.highlights;
}

/** Firefox's content scripts only: an object of the page as the browser has made it. */
declare function XPCNativeWrapper<T>(object: T): T;
