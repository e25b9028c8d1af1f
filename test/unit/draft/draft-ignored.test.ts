import { describe, expect, it } from 'vitest';
import { ignoredBy, ignoredIn, refreshed } from '../../../lib/draft/draft-ignored.ts';
import type { Finding } from '../../../lib/verdict/finding.ts';
import { finding } from '../ui/samples.ts';

function found(text: string, quote: string, more: Partial<Finding> = {}, from = 0): Finding {
  const start = text.indexOf(quote, from);
  return { ...finding, start, end: start + quote.length, quote, ...more };
}

describe('ignored findings', () => {
  const text = 'The check came with 2.9.1 in spring. Some copies say that it was 2.9.1 all along.';
  const first = found(text, '2.9.1');
  const second = found(text, '2.9.1', {}, first.end);
  const passage = ignoredIn(text, second, 'passage', { reason: 'a quotation', at: 1 });

  it('a passage hides only itself, however often the words stand there', () => {
    expect([...ignoredBy(text, [first, second], [passage]).keys()]).toEqual([second]);
  });

  it('a fact hides every finding of it', () => {
    const fact = ignoredIn(text, first, 'fact', { reason: '', at: 1 });
    const other = { ...first, fact: 'another' };
    expect([...ignoredBy(text, [first, second, other], [fact]).keys()]).toEqual([first, second]);
  });

  it('survives edits around it, also many one after another', () => {
    let now = text;
    let ignored: readonly (typeof passage)[] = [passage];
    for (const [from, to] of [
      ['The check came with 2.9.1', 'A long new opening of the draft comes first. It came with 2.9.1'],
      ['Some copies say', 'Two copies of three say'],
      ['all along', 'from the start'],
      ['that it was', 'it had been'],
    ] as const) {
      now = now.replace(from, to);
      const findings = [found(now, '2.9.1'), found(now, '2.9.1', {}, now.indexOf('2.9.1') + 5)];
      const hidden = ignoredBy(now, findings, ignored);
      expect([...hidden.keys()]).toEqual([findings[1]]);
      ignored = refreshed(now, ignored, hidden);
    }
    expect(ignored[0]).toMatchObject({ reason: 'a quotation', at: 1 });
  });

  it('does not pass to equal words elsewhere when its passage is deleted', () => {
    const shorter = text.slice(0, text.indexOf(' Some'));
    expect(ignoredBy(shorter, [found(shorter, '2.9.1')], [passage]).size).toBe(0);
  });
});
