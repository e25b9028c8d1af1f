import { existsSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './browser-places.ts';
import { BrowserProblem } from './browser-problem.ts';
import { PROJECT } from './browsers.ts';

export const USAGE = `Usage: npm start [-- [URL_OR_FILE] [--browser chromium|firefox]]
  Opens a web page or an .html file, or without one the sample article, in a browser with Errata, and checks it.`;

const SAMPLE = `${PROJECT}assets/sample/article.html`;

/** What `npm start` has been asked for. */
export interface StartRequest {
  readonly kind: BrowserKind;
  /** `address` is opened as it is; `file` has to be served first. */
  readonly target: { readonly address: string } | { readonly file: string };
  /** A short name of the target, for messages and for the screenshot's name. */
  readonly name: string;
}

/**
 * Reads the command line. File names count from `folder`, where the person stands.
 *
 * @throws {BrowserProblem} with one sentence for anything that cannot be opened.
 */
export function readArguments(args: readonly string[], folder: string): StartRequest | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new BrowserProblem(`There is no browser "${browser}" here; use --browser chromium or firefox.`);
  }
  if (positionals.length > 1) {
    throw new BrowserProblem(`One page at a time can be opened, and ${positionals.length} were named.`);
  }
  return { kind: browser, ...readTarget(positionals[0], folder) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string', default: 'chromium' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    const what = (error instanceof Error ? error.message : String(error)).split('. ')[0];
    throw new BrowserProblem(`${what}; see npm start -- --help.`);
  }
}

function readTarget(given: string | undefined, folder: string): Pick<StartRequest, 'target' | 'name'> {
  if (given === undefined) return { target: { file: SAMPLE }, name: 'sample' };
  if (/^https?:/i.test(given)) return readAddress(given);
  const file = /^file:/i.test(given) ? fileURLToPath(given) : resolve(folder, given);
  if (!existsSync(file)) {
    throw new BrowserProblem(`There is no file ${file}; a web address begins with https:// or http://.`);
  }
  if (!statSync(file).isFile()) throw new BrowserProblem(`${file} is not a file; name a page in it.`);
  const extension = extname(file).toLowerCase();
  if (extension === '.md' || extension === '.txt') {
    throw new BrowserProblem(`${file} is text, not a web page; check it with npm run check -- ${given}.`);
  }
  if (!['.html', '.htm', '.xhtml'].includes(extension)) {
    throw new BrowserProblem(`${file} is no web page; name an .html file or a web address.`);
  }
  return { target: { file }, name: basename(file, extname(file)) };
}

function readAddress(given: string): Pick<StartRequest, 'target' | 'name'> {
  if (!URL.canParse(given)) throw new BrowserProblem(`"${given}" is no web address that can be opened.`);
  const { href, hostname } = new URL(given);
  return { target: { address: href }, name: hostname };
}
