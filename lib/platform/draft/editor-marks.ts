import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Finding, Verdict } from '../../verdict/finding.ts';

/** A finding in the editor; which one it is stays the same while its words move. */
interface Mark extends Diagnostic {
  readonly finding: Finding;
  readonly id: number;
}

/** A finding where its words stand now. */
export interface Placed extends Finding {
  /** Tells it from every other finding since the page was opened. */
  readonly id: number;
  /** Line of the draft that it begins in, from 1. */
  readonly line: number;
}

/** How a finding is drawn. */
export type Look = (finding: Placed) => { readonly mark: string; readonly gutter: boolean };

let last = 0;

/** Findings as they are placed in a text that they were just found in. */
export function placed(findings: readonly Finding[]): Placed[] {
  return findings.map((finding) => ({ ...finding, id: ++last, line: 0 }));
}

/** Draws these findings in the place of all that are there. */
export function drawMarks(view: EditorView, findings: readonly Placed[], look: Look): void {
  const diagnostics = findings.map((finding): Mark => {
    const { mark, gutter } = look(finding);
    return {
      from: finding.start,
      to: finding.end,
      severity: gutter ? SEVERITY[finding.verdict] : 'hint',
      message: '',
      markClass: mark,
      finding,
      id: finding.id,
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

const SEVERITY: Readonly<Record<Verdict, Diagnostic['severity']>> = {
  refuted: 'error',
  disputed: 'warning',
  supported: 'hint',
  unverified: 'hint',
};

/** All findings where their words stand now, in reading order; without those whose words have been edited since. */
export function marksIn(state: EditorState): Placed[] {
  const spans = new Map<number, { mark: Mark; from: number; to: number }>();
  forEachDiagnostic(state, (diagnostic, from, to) => {
    const mark = diagnostic as Mark;
    const known = spans.get(mark.id);
    // Where findings overlap, one comes in pieces.
    if (known) spans.set(mark.id, { mark, from: Math.min(known.from, from), to: Math.max(known.to, to) });
    else spans.set(mark.id, { mark, from, to });
  });
  return [...spans.values()]
    .filter(({ mark, from, to }) => state.sliceDoc(from, to) === mark.finding.quote)
    .map(({ mark, from, to }) => ({
      ...mark.finding,
      id: mark.id,
      start: from,
      end: to,
      line: state.doc.lineAt(from).number,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
