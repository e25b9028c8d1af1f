import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { DrivenPopup } from '../../lib/node/drive-popup.ts';

/** A page or the popup: both run a function in themselves. */
type Looked = Page | DrivenPopup;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, one line each. */
export async function violations(looked: Looked): Promise<string[]> {
  // As a function that holds axe-core: the extension's own pages let no text be evaluated.
  const run = new Function(`${AXE}
    // Colours that are still on their way from those before would be taken for the colours meant.
    return Promise.all(document.getAnimations().map(({ finished }) => finished))
      .then(() => axe.run())
      .then(({ violations }) => violations);`) as () => Promise<AxeResults['violations']>;
  const found = await inside(looked, run);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What can be pressed and is smaller than 24 by 24 CSS pixels. */
export function smallTargets(looked: Looked): Promise<string[]> {
  return inside(looked, () =>
    [...document.querySelectorAll('button, input, select, textarea, .btn')].flatMap((each) => {
      const target = each.closest('label.choice') ?? each;
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24 ? [each.outerHTML] : [];
    }),
  );
}

/** How much wider the page's content is than the page, in CSS pixels, with text of this size. */
export function overhang(looked: Looked, textSize: '100%' | '200%'): Promise<number> {
  const measure = () => {
    const { documentElement: root, body } = document;
    return Math.max(body.scrollWidth - body.clientWidth, root.scrollWidth - root.clientWidth, 0);
  };
  const enlarge = () => {
    document.documentElement.style.fontSize = '200%';
  };
  const restore = () => {
    document.documentElement.style.fontSize = '';
  };
  return inside(looked, textSize === '200%' ? enlarge : restore).then(() => inside(looked, measure));
}

async function inside<T>(looked: Looked, call: () => T | Promise<T>): Promise<T> {
  const evaluate = looked.evaluate.bind(looked) as (call: () => T | Promise<T>) => Promise<T | undefined>;
  return (await evaluate(call)) as T;
}
