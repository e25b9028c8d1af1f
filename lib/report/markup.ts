/** Markup that is put into other markup as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | readonly (Markup | undefined)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML does not allow, and lone halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** HTML from a template: every text put in is escaped, for contents and for attributes in quotation marks. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: words.reduce((all, text, i) => all + render(parts[i - 1]) + text) };
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'object')
    return 'markup' in part ? part.markup : part.map((each) => each?.markup ?? '').join('\n');
  const text = String(part).toWellFormed().replace(ILLEGAL, '\ufffd');
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}
