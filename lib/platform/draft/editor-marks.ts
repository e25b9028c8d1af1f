import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { type Inconsistency, ruleOf } from '../../consistency/inconsistency.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../../verdict/finding.ts';

/** Where something stands in the draft by now. */
interface Place {
  /** Tells it from everything else that was marked since the page was opened. */
  readonly id: number;
  /** Line of the draft that it begins in, from 1. */
  readonly line: number;
}

/** A finding where its words stand now. */
export interface Placed extends Finding, Place {}

/** What does not fit the rest of the draft, where its words and those of the other place stand now. */
export interface PlacedInconsistency extends Inconsistency, Place {
  /** Its rule, which ignoring it holds to: `consistency/weekday`. */
  readonly fact: string;
  /** Line of `other`. */
  readonly otherLine?: number;
}

/** Everything that is marked in a draft, each in reading order. */
export interface Marks {
  readonly findings: readonly Placed[];
  readonly inconsistencies: readonly PlacedInconsistency[];
}

export const NO_MARKS: Marks = { findings: [], inconsistencies: [] };

/** How something is drawn: the classes of its words and of the other place, and what stands beside its line. */
export interface Drawn {
  readonly mark: string;
  readonly other?: string;
  readonly severity: Diagnostic['severity'];
}

/** A diagnostic of the editor; which one it is stays the same while its words move. */
interface Mark extends Diagnostic {
  readonly item: Placed | PlacedInconsistency;
  /** It holds the place of the item's `other`. */
  readonly isOther: boolean;
  /** The words when they were marked. */
  readonly words: string;
}

let last = 0;

/**
 * What was found, as it is placed in a text that it was just found in. `known` keeps its id where it was found again: the
 * card that is open for it stays, with what is being written in it.
 */
export function placed(
  findings: readonly Finding[],
  inconsistencies: readonly Inconsistency[],
  known: Placed | PlacedInconsistency | undefined,
): Marks {
  let open = known;
  const idOf = ({ fact, start }: { readonly fact: string; readonly start: number }): number => {
    if (open?.fact !== fact || open.start !== start) return ++last;
    const { id } = open;
    open = undefined;
    return id;
  };
  return {
    findings: findings.map((finding) => ({ ...finding, id: idOf(finding), line: 0 })),
    inconsistencies: inconsistencies.map((inconsistency) => {
      const unfit = { ...inconsistency, fact: ruleOf(inconsistency) };
      return { ...unfit, id: idOf(unfit), line: 0 };
    }),
  };
}

/** Draws these in the place of everything that is there. */
export function drawMarks(
  view: EditorView,
  { findings, inconsistencies }: Marks,
  look: (item: Placed | PlacedInconsistency) => Drawn,
): void {
  const mark = (item: Mark['item'], { start, end }: Span, drawn: Drawn, isOther: boolean): Mark => ({
    from: start,
    to: end,
    severity: drawn.severity,
    message: '',
    markClass: drawn.mark,
    item,
    isOther,
    words: view.state.sliceDoc(start, end),
  });
  const marks = [...findings, ...inconsistencies].flatMap((item): Mark[] => {
    const drawn = look(item);
    const own = mark(item, item, drawn, false);
    if (!('other' in item) || !item.other) return [own];
    return [own, mark(item, item.other, { mark: drawn.other ?? '', severity: 'hint' }, true)];
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

/** Everything marked where its words stand now; without that whose words, here or at the other place, have been edited. */
export function marksIn(state: EditorState): Marks {
  const spans = spansIn(state);
  const findings: Placed[] = [];
  const inconsistencies: PlacedInconsistency[] = [];
  for (const { item, own, other } of spans) {
    if (!own) continue;
    const place = { start: own.start, end: own.end, line: state.doc.lineAt(own.start).number };
    if (!('kind' in item)) findings.push({ ...item, ...place });
    else if (!item.other) inconsistencies.push({ ...item, ...place });
    else if (other)
      inconsistencies.push({ ...item, ...place, other, otherLine: state.doc.lineAt(other.start).number });
  }
  const order = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
  return { findings: findings.sort(order), inconsistencies: inconsistencies.sort(order) };
}

interface Spans {
  readonly item: Mark['item'];
  own?: Span;
  other?: Span;
}

function spansIn(state: EditorState): readonly Spans[] {
  const found = new Map<Mark, Span>();
  forEachDiagnostic(state, (diagnostic, from, to) => {
    const mark = diagnostic as Mark;
    const known = found.get(mark);
    // Where marks overlap, one comes in pieces.
    found.set(mark, { start: Math.min(known?.start ?? from, from), end: Math.max(known?.end ?? to, to) });
  });
  const items = new Map<number, Spans>();
  for (const [mark, span] of found) {
    const spans: Spans = items.get(mark.item.id) ?? { item: mark.item };
    items.set(mark.item.id, spans);
    if (state.sliceDoc(span.start, span.end) !== mark.words) continue;
    spans[mark.isOther ? 'other' : 'own'] = span;
  }
  return [...items.values()];
}
