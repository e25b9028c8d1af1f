import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { BUILD } from '../../lib/node/drive-launch.ts';
import setUpBrowsers from '../browser/set-up.ts';

/** These tests are of the built extension: `npm test` builds it, a single run by hand needs `npm run build` first. */
export default async function setUp(project: TestProject): Promise<void> {
  for (const folder of Object.values(BUILD)) {
    if (!existsSync(`${folder}/manifest.json`)) {
      throw new Error(`There is no built extension in ${folder}; run npm run build first.`);
    }
  }
  await setUpBrowsers(project);
}
