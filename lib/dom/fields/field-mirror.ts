import type { Span } from '../../text/span.ts';
import { make } from '../card-element.ts';
import { inTopViewport } from '../marks-roots.ts';
import type { FormField } from './field-kind.ts';

/** A copy of a form field's text that lies over it, letter on letter, and shows nothing but the lines of marks. */
export interface FieldMirror {
  readonly element: HTMLElement;
  /** Takes over text, look, place and scroll position of the field. */
  follow(): void;
  /** Where a span stands on the screen; undefined for a span that is not in the text. */
  rangeOf(span: Span): Range | undefined;
  /** Scrolls the field until the words can be seen. */
  reveal(range: Range): void;
  remove(): void;
}

/** What decides where letters stand. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** Makes the copy in our own root; the field itself is only looked at. */
export function createMirror(field: FormField, place: HTMLElement): FieldMirror {
  const text = document.createTextNode('');
  // A line break at the end opens a line in the field, in the copy only with something behind it.
  const content = make('div', {}, text, document.createTextNode('\u200b'));
  const element = make('div', { class: 'mirror', 'aria-hidden': 'true' }, content);
  place.append(element);
  const isLine = field.localName === 'input';

  return {
    element,
    follow() {
      if (text.data !== field.value) text.data = field.value;
      copyLook(field, element, content, isLine);
      element.scrollTop = field.scrollTop;
      element.scrollLeft = field.scrollLeft;
    },
    rangeOf({ start, end }) {
      if (end > text.length) return undefined;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
    reveal(range) {
      const words = range.getBoundingClientRect();
      const seen = element.getBoundingClientRect();
      if (words.top < seen.top || words.bottom > seen.bottom)
        field.scrollTop += words.top - seen.top - seen.height / 3;
      if (words.left < seen.left || words.right > seen.right)
        field.scrollLeft += words.left - seen.left - seen.width / 3;
      // At once, so that the card opens where the words now are.
      element.scrollTop = field.scrollTop;
      element.scrollLeft = field.scrollLeft;
    },
    remove: () => element.remove(),
  };
}

function copyLook(field: FormField, element: HTMLElement, content: HTMLElement, isLine: boolean): void {
  const look = getComputedStyle(field);
  for (const name of COPIED) element.style.setProperty(name, look.getPropertyValue(name));
  const wraps = !isLine && look.whiteSpace !== 'pre' && field.getAttribute('wrap') !== 'off';
  element.style.whiteSpace = wraps ? 'pre-wrap' : 'pre';
  const box = inTopViewport(field.getBoundingClientRect(), field);
  const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
  Object.assign(element.style, {
    left: `${box.left + field.clientLeft * scale}px`,
    top: `${box.top + field.clientTop * scale}px`,
    // Without borders and scroll bars, which take room from the text.
    width: `${field.clientWidth}px`,
    height: `${field.clientHeight}px`,
    scale: String(scale),
    visibility: box.width > 0 && look.visibility === 'visible' ? 'visible' : 'hidden',
  });
  if (!isLine) return;
  // A field of one line puts it into the middle of its height.
  const room =
    field.clientHeight - Number.parseFloat(look.paddingTop) - Number.parseFloat(look.paddingBottom);
  content.style.lineHeight = `${room}px`;
}
