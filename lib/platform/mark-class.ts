import type { Verdict } from '../verdict/finding.ts';

/** How a finding's words are marked in the extension's own pages. */
export const MARK_CLASS: Readonly<Record<Verdict, string>> = {
  refuted: 'mark differs',
  disputed: 'mark disputed',
  supported: 'mark agrees',
  unverified: '',
};
