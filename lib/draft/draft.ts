import type { TracedText } from './origins.ts';

/** The kinds of file that a draft can come from and be saved as. */
export type DraftFormat = 'txt' | 'md' | 'html' | 'docx';

/** The file that a draft was opened from, as far as it is needed to write the draft back into it. */
export interface DraftFile {
  readonly name: string;
  readonly format: DraftFormat;
  /** Of text: its lines end with a carriage return as well. */
  readonly crlf?: boolean;
  /** Of text and pages: it begins with a byte order mark. */
  readonly mark?: boolean;
  /** Of a page: its source, without the mark. */
  readonly source?: string;
  /** Of a .docx: the file. */
  readonly bytes?: Uint8Array;
  /** Of pages and .docx: the draft as it was read, and where in the file its letters stand. */
  readonly read?: TracedText;
}

/** What the person wants to hear no more of in this draft. */
export interface DraftIgnored {
  /** `passage`: these words at this place; `fact`: this fact anywhere in the draft. */
  readonly scope: 'passage' | 'fact';
  /** Id of the fact; of what does not fit the rest of the draft, its rule (`consistency/weekday`). */
  readonly fact: string;
  readonly quote: string;
  /** The draft right before and after the words when they were last seen, by which equal words elsewhere are told from these. */
  readonly prefix: string;
  readonly suffix: string;
  /** The person's own note; may be empty. */
  readonly reason: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** A draft with everything that is kept of it. */
export interface Draft {
  /** Markdown, lines ending with `\n`. */
  readonly text: string;
  /** Day of publication (ISO), or empty where it is not set. */
  readonly published: string;
  /** BCP-47, or empty where it is to be told from the text. */
  readonly lang: string;
  readonly file?: DraftFile;
  readonly ignored: readonly DraftIgnored[];
  /** Show what agrees as well. */
  readonly agreeing: boolean;
  /** Look for what does not fit the rest of the draft. */
  readonly consistency: boolean;
}

export const EMPTY_DRAFT: Draft = {
  text: '',
  published: '',
  lang: '',
  ignored: [],
  agreeing: true,
  consistency: true,
};

/** Longest text of a draft, in UTF-16 code units: a thick book. */
export const LONGEST_DRAFT = 2_000_000;
