import { DIGIT } from '../text/characters.ts';
import type { CodeValue, Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** What stands before the number of an entry that is told in words: "Ticket Nummer 61720", «заявка № 61720». */
const NUMBER_WORD =
  /(?:№|(?<!\p{L})(?:n[ro]\.?|nº|n°|nummer|number|numer|nomor|numéro|número|numero|номер|номером|issues?|tickets?|incidencia|segnalazione|signalement)|(?:编号|編號|议题|議題|工单|工單|番号|イシュー|チケット|이슈|티켓|번호)[为為是:：]?)\s{0,2}$/iu;
/** And what stands right behind it: 第61720号议题, 61720番のissue, 61720번 이슈. */
const NUMBER_BEHIND =
  /^\s?[号號番번][的の]?\s?(?:issue|议题|議題|工单|工單|报告|報告|課題|イシュー|チケット|이슈|티켓|보고)/iu;
const LONGEST_BEHIND = 9;
const LONGEST_WORD = 14;
/** Fewer digits count something, or name a house. */
const FEWEST_DIGITS = 5;
const MOST_DIGITS = 6;

/**
 * Numbers of entries in a tracker that are written with a word for "number" instead of a "#".
 *   found:     number 61720 · № 61720 · nr 61720 · issue 61720 · incidencia 61720 · 编号61720 · 第61720号议题 · 61720번 이슈
 *   not found: number 172 · 61720 users · number 61,720
 */
export function readEntryNumbers({ text, tokens }: Reading): Mention<CodeValue>[] {
  const found: Mention<CodeValue>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== DIGIT) continue;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    if (end - start < FEWEST_DIGITS || end - start > MOST_DIGITS || /^[.,]\d/.test(text.slice(end, end + 2)))
      continue;
    const told =
      NUMBER_WORD.test(text.slice(Math.max(0, start - LONGEST_WORD), start)) ||
      NUMBER_BEHIND.test(text.slice(end, end + LONGEST_BEHIND));
    if (!told) continue;
    const value = { kind: 'code', form: 'issue', code: `#${text.slice(start, end)}` } as const;
    found.push({ start, end, token: i, nextToken: i + 1, value });
  }
  return found;
}
