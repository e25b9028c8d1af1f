/** What an article's front matter says of it, and where its text begins. */
export interface FrontMatter {
  readonly title?: string;
  /** ISO day */
  readonly published?: string;
  readonly lang?: string;
  /** Offset of the first character after the front matter. */
  readonly bodyStart: number;
}

/** Reads `title`, `date` (or `published`) and `lang` (or `language`) between two lines of `---` at the start of a file. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return { bodyStart: 0 };
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening[0].length));
  if (!closing) return { bodyStart: 0 };
  const fields = new Map<string, string>();
  const end = opening[0].length + closing.index;
  for (const line of text.slice(opening[0].length, end).split(/\r?\n/)) {
    const field = /^([A-Za-z_-]+):\s*(.*?)\s*$/.exec(line);
    if (field) fields.set(field[1]!.toLowerCase(), unquote(field[2]!));
  }
  const title = fields.get('title');
  const published = /^\d{4}-\d{2}-\d{2}/.exec(fields.get('date') ?? fields.get('published') ?? '')?.[0];
  const lang = fields.get('lang') ?? fields.get('language');
  return {
    ...(title && { title }),
    ...(published && { published }),
    ...(lang && { lang }),
    bodyStart: end + closing[0].length,
  };
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? quoted[2]!.replace(/\\(["'\\])/g, '$1') : value;
}
