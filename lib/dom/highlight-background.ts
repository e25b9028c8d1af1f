import { type Colour, luminance, over, readColour } from './highlight-colour.ts';
import { parentOf } from './marks-roots.ts';

const WHITE: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/**
 * The colour behind an element's text: the backgrounds of the element and its ancestors laid over one another.
 * A picture or gradient has no one colour; there the text itself tells, since it was made to be read on it.
 */
export function backgroundAt(element: Element): Colour {
  const layers: Colour[] = [];
  let ground: Colour | undefined;
  for (let at: Element | null = element; at && !ground; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') {
      ground = oppositeOfText(element);
      break;
    }
    const colour = readColour(asSrgb(style.backgroundColor, element.ownerDocument));
    if (!colour || colour.alpha === 0) continue;
    if (colour.alpha === 1) ground = colour;
    else layers.push(colour);
  }
  return layers.reduceRight((below, layer) => over(layer, below), ground ?? canvasOf(element));
}

function oppositeOfText(element: Element): Colour {
  const text = readColour(asSrgb(getComputedStyle(element).color, element.ownerDocument));
  return text && luminance(text) > 0.4 ? BLACK : WHITE;
}

/** What the browser paints behind a page that paints nothing: dark only where the page says that it supports dark. */
function canvasOf(element: Element): Colour {
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const dark =
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? { red: 0.07, green: 0.07, blue: 0.07, alpha: 1 } : WHITE;
}

/** Computed colours keep the notation of their style sheet (`oklch()`, `lab()`, …); a canvas that is never shown converts them. */
function asSrgb(colour: string, document: Document): string {
  if (/^rgba?\(|^color\(srgb /.test(colour)) return colour;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return colour;
  context.canvas.width = 1;
  context.canvas.height = 1;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
