import { describe, expect, it } from 'vitest';
import { columns, cut, displayWidth, wrapped } from '../../../lib/report/columns.ts';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['Fähre', 5],
    ['渡船', 4],
    ['フェリー', 8],
    ['여객선', 6],
    ['паром', 5],
    ['é', 1],
    ['（船）', 6],
    ['⛴', 1],
    ['🚢', 2],
    ['…', 1],
  ])('%s fills %i places', (text, places) => {
    expect(displayWidth(text)).toBe(places);
  });
});

describe('columns', () => {
  it('aligns cells also behind wide characters, and leaves no space at the end', () => {
    expect(
      columns([
        ['id', 'value', 'n'],
        ['ship', '渡船', '12'],
        ['harbour', 'Northbank', ''],
      ]),
    ).toEqual(['id       value      n', 'ship     渡船       12', 'harbour  Northbank']);
  });
});

describe('cut', () => {
  it.each([
    ['Northbank', 9, 'Northbank'],
    ['Northbank', 6, 'North…'],
    ['North bank', 7, 'North…'],
    ['北岸渡船', 8, '北岸渡船'],
    ['北岸渡船', 6, '北岸…'],
  ])('%s to %i places', (text, places, shown) => {
    expect(cut(text, places)).toBe(shown);
    expect(displayWidth(cut(text, places))).toBeLessThanOrEqual(places);
  });
});

describe('wrapped', () => {
  it('breaks at spaces and keeps the indent', () => {
    expect(wrapped('The ferry ran aground', '  ', 12)).toEqual(['  The ferry', '  ran', '  aground']);
  });
});
