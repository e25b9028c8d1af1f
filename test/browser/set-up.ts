import type { TestProject } from 'vitest/node';
import type { BrowserKind } from '../../lib/node/browser-places.ts';
import { findOrInstallBrowser } from '../../lib/node/browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The programs of the two browsers. */
    programs: Record<BrowserKind, string>;
  }
}

/** Finds both browsers, or installs them, once before the tests that need them. */
export default async function setUp(project: TestProject): Promise<void> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  project.provide('programs', {
    // One after the other: apt-get allows only one of itself at a time.
    chromium: await findOrInstallBrowser('chromium', say),
    firefox: await findOrInstallBrowser('firefox', say),
  });
}
