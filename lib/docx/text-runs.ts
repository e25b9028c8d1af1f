import { type Segment, segmentOf } from '../draft/source-segments.ts';

const NAMESPACES = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The texts of all runs (`w:t`) of a part, in the order in which they stand there. */
export function textRuns(part: string, source: string): Segment[] {
  const name = `${prefixOf(source)}t`;
  const runs: Segment[] = [];
  // What is commented out is no run.
  const pattern = new RegExp(`<!--[\\s\\S]*?-->|<${name}(?:\\s[^<>]*)?(?<!/)>([^<]*)</${name}\\s*>`, 'g');
  for (const match of source.matchAll(pattern)) {
    if (match[1] === undefined) continue;
    const start = match.index + match[0].indexOf('>') + 1;
    runs.push(segmentOf(part, source, start, start + match[1].length, (entity) => XML_ENTITIES[entity]));
  }
  return runs;
}

/** The prefix that stands for the namespace of word processing, with its colon; nearly always `w:`. */
function prefixOf(source: string): string {
  for (const [, prefix, namespace] of source.matchAll(/\bxmlns(?::([\w.-]+))?\s*=\s*["']([^"']+)["']/g))
    if (NAMESPACES.includes(namespace!)) return prefix === undefined ? '' : `${prefix}:`;
  return 'w:';
}

/**
 * The source with `xml:space="preserve"` in the opening tag before an offset, which is where a run's text begins: without
 * it a word processor cuts white space at the ends of the text.
 */
export function keepingSpaces(source: string, textStart: number): string {
  const open = source.lastIndexOf('<', textStart - 1);
  const tag = source.slice(open, textStart);
  if (/\sxml:space\s*=/.test(tag)) return source;
  return `${source.slice(0, textStart - 1)} xml:space="preserve"${source.slice(textStart - 1)}`;
}
