/** As much of a stream as is needed to decide what to show on it. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether to write in colours: FORCE_COLOR and NO_COLOR (no-color.org) say so, in this order, else whether a person looks on. */
export function hasColours(stream: Terminal, environment: Environment): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: without, TERM: terminal } = environment;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (without !== undefined && without !== '') return false;
  return stream.isTTY === true && terminal !== 'dumb';
}

/** A reader that has seen enough (`| head`) is no failure: what is still to be written goes nowhere. */
export function letReaderLeave(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Milliseconds between two looks of the line. */
const PAUSE = 100;

/** One line on a terminal that says how far a long run is; nothing where no person looks on. */
export class Progress {
  readonly #stream: Terminal;
  readonly #total: number;
  readonly #now: () => number;
  #last: number;
  #shown = false;

  constructor(stream: Terminal, total: number, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#total = total;
    this.#now = now;
    this.#last = now();
  }

  /** Before a file is read: how many came before it, and its name. A run that is over at once shows nothing. */
  at(done: number, name: string): void {
    if (!this.#stream.isTTY || this.#now() - this.#last < PAUSE) return;
    this.#last = this.#now();
    this.#shown = true;
    this.#stream.write(`\r\u001b[K${done} of ${this.#total}  ${name.slice(-60)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown) this.#stream.write('\r\u001b[K');
    this.#shown = false;
  }
}
