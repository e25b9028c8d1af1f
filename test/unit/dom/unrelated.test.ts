import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../../lib/dom/article-text.ts';
import { extractArticle } from '../../../lib/dom/extract-article.ts';
import { parsePage } from '../../../lib/node/read-html.ts';

/** Saved real pages; they stand beside the repository and are not part of it. */
const PAGES = join(import.meta.dirname, '../../../../shared/corpus/unrelated');
const files = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

describe.skipIf(files.length === 0)(
  'saved real pages (skipped where the folder with them is not there)',
  () => {
    it.each(files)('%s is read, tied to its nodes and left as it was', (name) => {
      const document = parsePage(readFileSync(join(PAGES, name), 'utf8'));
      const before = String(document);
      const article = extractArticle(document);
      expect(article?.how).toBe('readability');
      const { article: read, segments } = article
        ? articleText(article)
        : { article: undefined, segments: [] };
      expect(String(document)).toBe(before);
      expect(read?.text.length).toBeGreaterThan(200);
      const wrong = segments.filter(
        ({ start, end, node, offset }) =>
          node.data.slice(offset, offset + end - start) !== read?.text.slice(start, end),
      );
      expect(wrong).toEqual([]);
    });
  },
);
