import { defineConfig } from 'vitest/config';

/** Tests that need Node and nothing else. The limit is there for hangs only: the examples of a whole set take a while. */
const quick = (name: string) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 240_000 },
});

/**
 * Tests in real browsers, `files` at a time: without a window no browser takes another's focus, and each waits more than it
 * works. A browser's first start on a cold machine takes long; the limits are there for hangs only.
 */
const inBrowsers = (name: string, order: number, files = 1) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    globalSetup: [`test/${name}/set-up.ts`],
    maxWorkers: files,
    fileParallelism: files > 1,
    testTimeout: 360_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: order },
  },
});

export default defineConfig({
  test: {
    // The numbers of the last run are kept for .ci/run, which prints them once more on a line of their own.
    reporters: ['default', ['json', { outputFile: '.output/test-results.json' }]],
    projects: [
      quick('unit'),
      quick('property'),
      quick('corpus'),
      quick('repository'),
      inBrowsers('browser', 1),
      inBrowsers('e2e', 2, 2),
      // Builds the extension anew, which takes the build away from whatever runs beside it.
      inBrowsers('start', 3),
      // Thirteen editors in two browsers take minutes: `npm run test:editors` runs them; a few are in e2e, too.
      inBrowsers('editors', 4),
    ],
  },
});
