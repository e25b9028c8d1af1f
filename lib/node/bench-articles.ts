import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText, TextBlock } from '../text/article-text.ts';
import { readArticleFile } from './read-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The project's own English articles. */
export const OWN_ARTICLES = new URL('../../test/corpus/en/articles', import.meta.url).pathname;
/** Chinese ones, for text without spaces. */
export const OWN_CHINESE = new URL('../../test/corpus/zh-Hans/articles', import.meta.url).pathname;

/**
 * The Markdown and text files of a folder as articles, in order of their names.
 * @throws UnreadableFile where there is none.
 */
export function articlesIn(folder: string): ArticleText[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /\.(md|markdown|txt)$/.test(name));
  } catch {
    throw new UnreadableFile(`${folder} is no folder that can be read; give one that holds articles.`);
  }
  if (names.length === 0) throw new UnreadableFile(`${folder} holds no .md or .txt file to measure with.`);
  return names.sort().map((name) => readArticleFile(join(folder, name)).article);
}

/** An article's text without its front matter. */
export function bodyOf({ text, blocks }: ArticleText): string {
  return text.slice(blocks[0]?.start ?? 0);
}

/** An article as a simple page, as a news site would mark it up. */
export function pageOf({ title, lang, text, blocks }: ArticleText): string {
  const name = escaped(title ?? '');
  const nav = '<nav><a href="/">Home</a> <a href="/tech">Technology</a> <a href="/about">About us</a></nav>';
  const body = blocks.map((block) => element(block, escaped(text.slice(block.start, block.end)))).join('\n');
  return `<!doctype html><html lang="${lang ?? 'en'}"><head><title>${name}</title></head><body><header>${nav}</header>
<main><article>${body}</article></main><footer><p>All rights reserved.</p></footer></body></html>`;
}

function element({ kind }: TextBlock, content: string): string {
  if (kind === 'headline') return `<h1>${content}</h1>`;
  if (kind === 'heading') return `<h2>${content}</h2>`;
  if (kind === 'quote') return `<blockquote><p>${content}</p></blockquote>`;
  if (kind === 'item') return `<ul><li>${content}</li></ul>`;
  if (kind === 'code') return `<pre>${content}</pre>`;
  return `<p>${content}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
