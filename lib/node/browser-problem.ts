/**
 * Something that one sentence tells whole: what is wrong, where, and what to do. Programs print the message
 * without a stack trace; every other error is a fault of ours and keeps its trace.
 */
export class BrowserProblem extends Error {
  override readonly name = 'BrowserProblem';
}
