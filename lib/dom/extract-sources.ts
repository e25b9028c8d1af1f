import type { PageBlock } from './extract-block.ts';
import { blockText } from './extract-judge.ts';

/** The words over a list of sources or of further reading, in the languages that articles are read in. */
const HEADINGS = new Set(
  (
    'sources|source|references|reference|further reading|bibliography|citations|footnotes|notes|links|' +
    'external links|see also|works cited|sources and further reading|sources & references|read more|related|' +
    'related links|related articles|related stories|related posts|related reading|more on this story|' +
    'quellen|quelle|quellenangaben|einzelnachweise|weblinks|weiterführende links|literatur|fußnoten|nachweise|' +
    'mehr zum thema|sources et références|références|liens|pour aller plus loin|à lire aussi|notes et références|' +
    'fuentes|referencias|enlaces|más información|lecturas adicionales|fontes|referências|leia também|saiba mais|' +
    'źródła|źródło|przypisy|bibliografia|linki|czytaj także|источники|источник|ссылки|примечания|литература|' +
    'читайте также|fonti|fonte|riferimenti|collegamenti|leggi anche|note|sumber|referensi|daftar pustaka|' +
    'baca juga|参考|参考资料|参考文献|参考链接|来源|资料来源|消息来源|相关链接|相关阅读|延伸阅读|参考資料|參考資料|' +
    '參考文獻|來源|資料來源|相關連結|延伸閱讀|出典|参照|関連記事|関連リンク|脚注|ソース|출처|참고|참고 자료|참고자료|' +
    '참고 문헌|참고문헌|관련 기사|각주'
  ).split('|'),
);
const LONGEST_HEADING = 40;
/** Of a block under such a heading: the share in links from which a paragraph is an entry of the list. */
const LINKED_ENTRY = 0.3;
/** A site's name in brackets, or an address. */
const SITE = /[(（](?:[a-z\d-]+\.)+[a-z]{2,}[)）]|https?:\/\//i;
const ADDRESS = /^(?:\[?\d+[\].)]?\s*)?(?:https?:\/\/|www\.)\S+/;

/**
 * The blocks of source lists: a heading, or a line by itself, with one of the words above, and the list or the
 * links that follow up to the next heading or sentence. A heading with nothing of the kind under it stays. Entries
 * that are links from end to end never come this far: they lead away and say nothing.
 */
export function sourceBlocks(blocks: readonly PageBlock[]): Set<PageBlock> {
  const sources = new Set<PageBlock>();
  for (let at = 0; at < blocks.length; at++) {
    const heading = blocks[at];
    if (heading && isSourceLine(heading)) sources.add(heading);
    if (!heading || !isSourceHeading(heading)) continue;
    let end = at + 1;
    for (let next = blocks[end]; next && isEntry(next, heading); next = blocks[++end]) sources.add(next);
    if (end > at + 1 || end === blocks.length) sources.add(heading);
    at = end - 1;
  }
  return sources;
}

function isSourceHeading(block: PageBlock): boolean {
  if (block.size > LONGEST_HEADING || block.kind === 'cell') return false;
  const words = blockText(block)
    .toLowerCase()
    .replace(/^[\s\d.:：#•*[\]【】()]+|[\s:：[\]【】().…]+$/g, '');
  return HEADINGS.has(words);
}

/** A list of sources in one paragraph: `Sources: headline (site.example), headline (other.example)`. */
function isSourceLine(block: PageBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  const text = blockText(block);
  const colon = text.search(/[:：]/);
  if (colon < 0 || colon > LONGEST_HEADING || !HEADINGS.has(text.slice(0, colon).trim().toLowerCase()))
    return false;
  return block.linked >= block.size * LINKED_ENTRY || SITE.test(text.slice(colon));
}

function isEntry(block: PageBlock, heading: PageBlock): boolean {
  if (block.kind === 'heading')
    return block.level !== undefined && heading.level !== undefined && block.level > heading.level;
  if (block.kind === 'item') return true;
  return block.linked >= block.size * LINKED_ENTRY || ADDRESS.test(blockText(block));
}
