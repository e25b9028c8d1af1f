import { rootHash } from '../dom/article-root.ts';
import { type Pace, watchArticle } from '../dom/article-watch.ts';
import type { ArticleText } from '../text/article-text.ts';
import { type ShownPage, showPage, type TabChoice } from './page-marks.ts';
import type { PageOutcome } from './page-outcome.ts';
import { type CheckedPage, checkRead, inPresentNodes, type ReadPage, readPage } from './page-read.ts';
import type { Settings } from './settings.ts';
import { loadSettings } from './settings-storage.ts';

/** What a page tells of its checks. */
export interface ChecksListener {
  report(outcome: PageOutcome): void;
  /** The article that was checked is no longer shown; the one in its place was not asked for. */
  left(): void;
}

/** One check of one article, and all that it shows until it is ended. */
interface Run {
  read: ReadPage;
  /** Where the article was last seen. */
  address: string;
  readonly end: AbortController;
}

const UNCHOSEN: TabChoice = { on: true };

/**
 * The checks of one document, one after the other: an article is checked again only when its text has become another,
 * and the marks of the check before stay until those of the next are there.
 */
export class PageChecks {
  readonly #listener: ChecksListener;
  /** The newest check. */
  #run: Run | undefined;
  /** Checks that may still show or watch something. */
  readonly #alive = new Set<Run>();
  #shown: ShownPage | undefined;
  #tab = UNCHOSEN;
  /** A look at the article is due when the reader has closed the card. */
  #due = false;
  readonly #pace: Pace = { pause: 0, lookedAt: 0 };

  constructor(listener: ChecksListener) {
    this.#listener = listener;
  }

  /** What is shown now. */
  get shown(): ShownPage | undefined {
    return this.#shown;
  }

  /** The article that was read last; undefined where no text was found. */
  get article(): ArticleText | undefined {
    const article = this.#run?.read.article;
    return article?.text ? article : undefined;
  }

  get tab(): TabChoice {
    return this.#tab;
  }

  /** Checks the article as it is now, or what else `take` reads. */
  async check(take: () => ReadPage = readPage): Promise<void> {
    await this.#start(take);
  }

  /** Checks the article unless it is the one that was checked last. */
  checkIfOther(): void {
    if (!this.#run) void this.check();
    else this.#look(true);
  }

  /**
   * Reads the article again to see whether its text has become another. At the same address it is then checked again; at
   * another address it is another article, which nobody has asked for. While the reader is at a card the look waits: then
   * false is given.
   */
  look(): boolean {
    return this.#look(false);
  }

  /** The settings, or what was chosen for this tab, have changed. */
  choose(settings: Settings, tab: Partial<TabChoice> = {}): void {
    this.#tab = { ...this.#tab, ...tab };
    this.#shown?.choose(settings, this.#tab);
  }

  /** Takes everything away. */
  end(): void {
    this.#run = undefined;
    this.#shown = undefined;
    this.#tab = UNCHOSEN;
    this.#endAllBut(undefined);
  }

  #look(askedFor: boolean): boolean {
    const run = this.#run;
    if (!run) return false;
    // A selection is what it was when it was checked; only a change of its own words ends its marks.
    if (run.read.selected && articleAddress() === run.address) return true;
    this.#due = this.#shown?.marks.isBusy() ?? false;
    if (this.#due) return false;
    const read = readPage();
    const address = articleAddress();
    if (read.hash === run.read.hash && read.root.element === run.read.root.element) {
      run.address = address;
      return true;
    }
    if (askedFor || address === run.address) void this.#start(() => read);
    else {
      this.end();
      this.#listener.left();
    }
    return true;
  }

  async #start(take: () => ReadPage): Promise<void> {
    let run: Run | undefined;
    try {
      run = { read: take(), address: articleAddress(), end: new AbortController() };
      this.#run = run;
      this.#alive.add(run);
      const [checked, settings] = await Promise.all([checkRead(run.read), loadSettings()]);
      if (this.#run !== run) return;
      this.#endAllBut(run);
      run.read = inPresentNodes(run.read);
      this.#watch(run);
      this.#show(run, checked, settings);
    } catch (problem) {
      if (run && this.#run !== run) return;
      this.end();
      const words = problem instanceof Error ? problem.message : String(problem);
      this.#listener.report({ state: 'failed', problem: words });
    }
  }

  #show(run: Run, checked: CheckedPage | Exclude<PageOutcome, { state: 'read' }>, settings: Settings): void {
    this.#shown = undefined;
    if (checked.state !== 'read') this.#listener.report(checked);
    else if (checked.result.state !== 'checked') this.#listener.report({ ...checked, gone: [], ignored: [] });
    else
      this.#shown = showPage({
        read: run.read,
        checked,
        settings,
        tab: this.#tab,
        signal: run.end.signal,
        report: (outcome) => this.#listener.report(outcome),
        closed: () => {
          if (this.#due && !run.end.signal.aborted) queueMicrotask(() => this.look());
        },
      });
  }

  #watch({ read, end }: Run): void {
    let hash = read.rootHash;
    watchArticle(read.root, this.#pace, end.signal, (beside) => {
      const now = rootHash(read.root);
      if (!beside && now !== undefined && now === hash) return false;
      hash = now;
      return this.look();
    });
  }

  #endAllBut(kept: Run | undefined): void {
    for (const run of this.#alive) {
      if (run === kept) continue;
      run.end.abort();
      this.#alive.delete(run);
    }
  }
}

/** An address that differs only after `#` is the same article. */
export function articleAddress(): string {
  return location.pathname + location.search;
}
