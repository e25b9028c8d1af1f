import { readFileSync } from 'node:fs';
import type { Program } from '../report/report.ts';

/** What reports say they were made by. */
export function program(): Program {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return { name: 'Errata', version: (JSON.parse(text) as { version: string }).version };
}

/** Now, or the moment that SOURCE_DATE_EPOCH names, so that builds can be repeated to the byte. */
export function madeAt(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const seconds = environment.SOURCE_DATE_EPOCH;
  const date = seconds && /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : new Date();
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
