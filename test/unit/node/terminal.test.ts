import { describe, expect, it } from 'vitest';
import { hasColours, Progress } from '../../../lib/node/terminal.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('colours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('terminal %j, %j: %j', (isTTY, environment, expected) => {
    expect(hasColours(stream(isTTY), environment)).toBe(expected);
  });
});

describe('progress', () => {
  it('is shown on a terminal once a run takes time, and taken away', () => {
    const terminal = stream(true);
    let now = 0;
    const progress = new Progress(terminal, 300, () => now);
    progress.at(0, 'a.md');
    now = 150;
    progress.at(1, 'b.md');
    now = 160;
    progress.at(2, 'c.md');
    progress.end();
    progress.end();
    expect(terminal.written).toEqual(['\r\u001b[K1 of 300  b.md', '\r\u001b[K']);
  });

  it('is not written into a file', () => {
    const pipe = stream(false);
    let now = 0;
    const progress = new Progress(pipe, 300, () => now);
    now = 500;
    progress.at(1, 'b.md');
    progress.end();
    expect(pipe.written).toEqual([]);
  });
});
