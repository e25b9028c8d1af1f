import type { FactSetProblem } from './load-fact-set.ts';

/** Deeper than this no fact set is. */
const DEEPEST = 64;

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * What is wrong with a text that should be JSON, written by hand: the place where it breaks off, with line and column,
 * or the keys that stand twice in one object, of which `JSON.parse` would silently keep the last.
 */
export function jsonProblems(text: string): FactSetProblem[] {
  const reader = new JsonReader(text);
  try {
    reader.read();
    return reader.twice;
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const before = text.slice(0, error.at).split('\n');
    const place = `line ${before.length}, column ${before[before.length - 1]!.length + 1}`;
    return [{ path: '', message: `The file is not JSON: ${place}, ${error.message}` }];
  }
}

class Broken extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

class JsonReader {
  readonly twice: FactSetProblem[] = [];
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): void {
    this.value('', 0);
    if (this.at < this.text.length) this.refuse('there is more behind the end. Take it out.');
  }

  private value(path: string, depth: number): void {
    if (depth > DEEPEST) this.refuse('brackets stand in brackets too deep for a fact set.');
    this.take(SPACE);
    const char = this.text.charAt(this.at);
    if (char === '{') this.object(path, depth);
    else if (char === '[') this.list(path, depth);
    else if (char === '"') this.string();
    else if (this.take(NUMBER) === '' && this.take(WORD) === '') this.refuse(this.noValue(char));
    this.take(SPACE);
  }

  private noValue(char: string): string {
    if (char === '') return 'the text ends too early. Close what is open.';
    if (char === '}' || char === ']')
      return `a value is missing before “${char}”. Take out the comma before it.`;
    if (char === '/') return 'a comment begins. JSON has none; take it out.';
    if (char === "'" || char === '“' || char === '”')
      return `a text begins with ${char}. Write it between " and ".`;
    return `“${char}” begins no value. Write a text between " and ".`;
  }

  private object(path: string, depth: number): void {
    const keys = new Set<string>();
    this.items('}', () => {
      if (this.text.charAt(this.at) !== '"') this.refuse(`a name between " and " is missing${this.found()}.`);
      const key = this.string();
      if (keys.has(key))
        this.twice.push({
          path,
          message: `“${key}” stands here twice. Keep one, or give the other its own name.`,
        });
      keys.add(key);
      this.take(SPACE);
      if (this.text.charAt(this.at) !== ':') this.refuse(`a colon is missing behind “${key}”.`);
      this.at++;
      this.value(path ? `${path}.${key}` : key, depth + 1);
    });
  }

  private list(path: string, depth: number): void {
    let i = 0;
    this.items(']', () => this.value(`${path}[${i++}]`, depth + 1));
  }

  private items(closer: string, item: () => void): void {
    this.at++;
    this.take(SPACE);
    if (this.text.charAt(this.at) === closer) {
      this.at++;
      return;
    }
    for (;;) {
      this.take(SPACE);
      item();
      const char = this.text.charAt(this.at);
      if (char !== ',' && char !== closer) this.refuse(`a comma or “${closer}” is missing${this.found()}.`);
      this.at++;
      if (char === closer) return;
    }
  }

  /** Reads a text and gives what it says. */
  private string(): string {
    const start = this.at;
    for (let i = start + 1; i < this.text.length; i++) {
      const char = this.text.charAt(i);
      if (char === '\\') i++;
      else if (char < ' ') break;
      else if (char === '"') {
        this.at = i + 1;
        return this.unescaped(start);
      }
    }
    return this.refuse(
      'a text begins that is not closed on its line. End it with ", and write a line break as \\n.',
    );
  }

  private unescaped(start: number): string {
    const written = this.text.slice(start, this.at);
    if (!written.includes('\\')) return written.slice(1, -1);
    try {
      return JSON.parse(written) as string;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.at = start;
      return this.refuse('a text has a \\ that means nothing. Write \\\\ for the character itself.');
    }
  }

  private take(what: RegExp): string {
    what.lastIndex = this.at;
    const found = what.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private found(): string {
    const char = this.text.charAt(this.at);
    return char === '' ? ' at the end' : ` before “${char}”`;
  }

  private refuse(why: string): never {
    throw new Broken(this.at, why);
  }
}
