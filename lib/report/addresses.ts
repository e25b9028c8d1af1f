import { sha256 } from '../text/sha256.ts';
import type { CheckedArticle } from './report.ts';

/** An article's address as a URI reference: a page's own, or its file's name, relative where the name is. */
export function uriOf({ url, name }: Pick<CheckedArticle, 'url' | 'name'>): string {
  if (url !== undefined) return url;
  if (name === '-') return 'stdin';
  const path = name.replaceAll('\\', '/');
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded.replace(/^(?:\.\/)+/, '');
}

/** A UUID (version 8, RFC 9562) that is always the same for the same words. */
export function uuidOf(words: readonly string[]): string {
  const hash = sha256(JSON.stringify(words));
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
