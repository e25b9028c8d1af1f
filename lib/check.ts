import type { ArticleText } from './text/article-text.ts';
import type { FactIndex } from './facts/fact-index.ts';
import type { Finding } from './verdict/finding.ts';

/** How many claims of each verdict were found, and why nothing was, where nothing was. */
export interface Coverage {
  readonly supported: number;
  readonly refuted: number;
  readonly disputed: number;
  readonly unverified: number;
}

/** What became of one article. */
export interface CheckResult {
  /**
   * `checked`: the text speaks of a loaded incident. `elsewhere`: it was read and is about something else.
   * `unreadable-language`: no loaded fact set can be compared with text in this language. `empty`: there was no text.
   */
  readonly state: 'checked' | 'elsewhere' | 'unreadable-language' | 'empty';
  /** BCP-47, as given or as detected. */
  readonly lang: string;
  /** Ids with version of the fact sets that the text speaks of. */
  readonly factSets: readonly string[];
  /** In order of `start`; spans of findings with different facts may overlap. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly words: number;
}

/**
 * Checks one article against the loaded facts. Pure: equal input gives equal output; never throws on any text.
 */
export function check(_article: ArticleText, _facts: FactIndex): CheckResult {
  return {
    state: 'empty',
    lang: 'en',
    factSets: [],
    findings: [],
    coverage: { supported: 0, refuted: 0, disputed: 0, unverified: 0 },
    words: 0,
  };
}
