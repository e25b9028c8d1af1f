import { parentOf, windowOf } from '../marks-roots.ts';

/** A `textarea` or a line of text. */
export type FormField = HTMLTextAreaElement | HTMLInputElement;

/** A place where a person writes: a form field, or the root of all that one editor lets be edited. */
export type Field =
  | { readonly kind: 'form'; readonly element: FormField }
  | { readonly kind: 'rich'; readonly element: HTMLElement };

/** Why a field is not read: it holds no prose that is the person's to show, the page asks for it, or it is a code editor's. */
export type FieldRefusal = 'private' | 'opted-out' | 'code';

/** Kinds of `input` that may hold prose. */
const PROSE_INPUTS = new Set(['text', 'search']);

/** Autofill names of what is nobody's prose: secrets, payment, who and where a person is. */
const PRIVATE_AUTOFILL =
  /\b(?:cc-[a-z-]+|one-time-code|(?:current|new)-password|username|email|tel[a-z-]*|bday[a-z-]*|transaction-[a-z]+|webauthn|postal-code|street-address|address-[a-z0-9-]+|(?:given|family|additional)-name)\b/;

/** What fields for secrets and payment are called by pages that do not use those names. */
const PRIVATE_NAME =
  /pass(?:word|code|phrase|wd)|\botp\b|one.?time|verification.?code|security.?code|\b(?:cvv|cvc|csc|pin|iban|bic|ssn|tan)\b|card.?(?:number|holder)|account.?number|(?:api|secret|private).?key|token/i;

/** Surfaces of code editors. Their text is read only when the person asks. */
const CODE_EDITORS = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor';

/** How pages tell Errata to keep out: never read, whoever asks. */
const OPT_OUT = '[data-errata="off"]';

/** How pages tell other checkers of text to keep out: not read unless the person asks. */
const COMMON_OPT_OUTS =
  '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"], [data-ms-editor="false"]';

/** The field that has the focus in a document, in its open shadow roots and in its frames of the same origin. */
export function focusedField(document: Document): Field | undefined {
  const element = deepestActive(document);
  return element && fieldOf(element);
}

/** The field that an element belongs to. */
export function fieldOf(element: Element): Field | undefined {
  const { localName } = element;
  if (localName === 'textarea' || localName === 'input') {
    return { kind: 'form', element: element as FormField };
  }
  const root = editingRoot(element);
  return root && { kind: 'rich', element: root };
}

/**
 * Why the field must not be read; undefined where it may be. `asked`: the person has just asked for this field, which
 * outweighs what a page tells other products, but neither privacy nor what it tells this one.
 */
export function refusalOf({ kind, element }: Field, asked: boolean): FieldRefusal | undefined {
  if (within(element, OPT_OUT)) return 'opted-out';
  if (kind === 'form') {
    if (isPrivate(element)) return 'private';
    // The form field inside a code editor holds whatever the editor has put there for the moment.
    if (within(element, CODE_EDITORS)) return 'code';
  }
  if (asked) return undefined;
  if (within(element, COMMON_OPT_OUTS) || element.querySelector(COMMON_OPT_OUTS)) return 'opted-out';
  return within(element, CODE_EDITORS) || element.querySelector(CODE_EDITORS) ? 'code' : undefined;
}

/** Whether the field can be written into now. */
export function isWritable({ kind, element }: Field): boolean {
  if (kind === 'form') return !element.readOnly && !element.disabled;
  return element.isConnected;
}

function isPrivate(element: FormField): boolean {
  if (element.localName === 'input' && !PROSE_INPUTS.has((element as HTMLInputElement).type)) return true;
  if (element.readOnly || element.disabled) return true;
  // As it is written: Firefox's property leaves out the names that it does not fill in by itself, one-time codes among them.
  const autofill = element.getAttribute('autocomplete') ?? '';
  if (PRIVATE_AUTOFILL.test(autofill.toLowerCase())) return true;
  const names = [element.name, element.id, element.getAttribute('aria-label'), element.placeholder];
  const labels = [...(element.labels ?? [])].map(({ textContent }) => textContent);
  if ([...names, ...labels].some((name) => name && PRIVATE_NAME.test(name.slice(0, LONGEST_NAME))))
    return true;
  // Pages mask what they do not want seen, too.
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return masked !== '' && masked !== 'none';
}

/** A label may hold half the page. */
const LONGEST_NAME = 80;

function deepestActive(document: Document): Element | undefined {
  let element = document.activeElement;
  for (;;) {
    const inner = element?.shadowRoot?.activeElement ?? frameDocument(element)?.activeElement;
    if (!inner) return element ?? undefined;
    element = inner;
  }
}

/** The document of a frame that is the page's own; undefined of any other element or frame. */
export function frameDocument(element: Element | null | undefined): Document | undefined {
  if (element?.localName !== 'iframe') return undefined;
  return (element as HTMLIFrameElement).contentDocument ?? undefined;
}

/** The outermost element that is edited together with this one. */
function editingRoot(element: Element): HTMLElement | undefined {
  const blocks = element.closest<HTMLElement>(BLOCK_LISTS);
  if (blocks?.querySelector('[contenteditable="true"]')) return blocks;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let root: HTMLElement | undefined;
  for (
    let at: Element | null = element;
    at && at.ownerDocument === element.ownerDocument;
    at = parentOf(at)
  ) {
    if ((at as HTMLElement).isContentEditable) root = at as HTMLElement;
  }
  return root;
}

/** Block editors make every block editable for itself; their text is one. */
const BLOCK_LISTS = '.block-editor-block-list__layout.is-root-container';

/** Whether the element or anything around it, frames and shadow roots included, matches. */
function within(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = at === outermost(at) ? null : parentOf(at)) {
    if (at.matches(selector)) return true;
  }
  return false;
}

function outermost(element: Element): Element | undefined {
  return windowOf(element) === window ? document.documentElement : undefined;
}
