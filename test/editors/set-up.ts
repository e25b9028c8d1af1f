import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import setUpBuilt from '../e2e/set-up.ts';
import { buildEditors } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the editors' pages. */
    editors: string;
  }
}

/** What tests of the built extension need, and the editors' pages, bundled once for all of them. */
export default async function setUp(project: TestProject): Promise<() => void> {
  await setUpBuilt(project);
  const folder = await buildEditors();
  project.provide('editors', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
