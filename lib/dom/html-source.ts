import { type Segment, segmentOf } from '../draft/source-segments.ts';

/** Everything in markup that is no text: comments, what scripts and styles hold, tags. */
const NO_TEXT =
  /<!--[\s\S]*?-->|<(script|style|template|title|noscript|textarea|svg)\b[\s\S]*?<\/\1\s*>|<[a-z/!?](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** The stretches of text in the source of a page, in the order in which they stand there. */
export function htmlSegments(source: string, document: Document): Segment[] {
  const segments: Segment[] = [];
  const named = entityReader(document);
  let done = 0;
  const add = (start: number, end: number): void => {
    if (/\S/.test(source.slice(start, end))) segments.push(segmentOf('', source, start, end, named));
  };
  for (const { 0: tag, index } of source.matchAll(NO_TEXT)) {
    add(done, index);
    done = index + tag.length;
  }
  add(done, source.length);
  return segments;
}

/** Reads named entities as the page's own parser does. */
function entityReader(document: Document): (entity: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const place = document.createElement('p');
  return (entity) => {
    if (!known.has(entity)) {
      // The entity is a name of letters and figures between & and ;, so that no markup can come with it.
      place.innerHTML = entity;
      const text = place.textContent ?? '';
      known.set(entity, text === entity && entity !== '&amp;' ? undefined : text);
    }
    return known.get(entity);
  };
}
