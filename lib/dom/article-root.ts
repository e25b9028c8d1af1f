import { hashOf } from '../text/hash.ts';
import { isAlive, parentOf, type Root, rootOf } from './marks-roots.ts';

/** The part of a page that an article stands in. */
export interface ArticleRoot {
  /** The smallest element around the whole article, also around shadow roots and frames that hold parts of it. */
  readonly element: Element;
  /** The trees that hold the article or lie around it: documents and shadow roots, each with its own mutations. */
  readonly trees: readonly Root[];
}

/** The root of an article with these blocks; the whole page where there are none. */
export function articleRoot(document: Document, blocks: readonly Element[]): ArticleRoot {
  const trees = new Set<Root>([document]);
  let shared: readonly Element[] | undefined;
  for (const block of new Set(blocks)) {
    const path = pathTo(block);
    for (const element of path) {
      const root = rootOf(element);
      if (root) trees.add(root);
    }
    const own = new Set(path);
    shared = shared ? shared.filter((element) => own.has(element)) : path;
  }
  return { element: shared?.[0] ?? document.body ?? document.documentElement, trees: [...trees] };
}

/** A short name of all text below the root now: cheap to compare where reading the article again is not. */
export function rootHash({ element, trees }: ArticleRoot): number | undefined {
  if (!isAlive(element)) return undefined;
  const inner = trees.filter((tree) => !within(element, tree)).map((tree) => textIn(tree));
  return hashOf([element.textContent, ...inner].join('\n'));
}

/** The element on the way from the article's root outwards that lies in a tree; undefined where the tree lies within the root. */
export function within(element: Element, tree: Root): Element | undefined {
  return pathTo(element).find((each) => each.getRootNode() === tree);
}

function textIn(tree: Root): string {
  return ('body' in tree ? tree.body?.textContent : tree.textContent) ?? '';
}

/** From the element itself outwards, out of shadow roots and frames. */
function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.push(at);
  return path;
}
