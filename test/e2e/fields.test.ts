import { inBothBrowsers } from '../browser/harness.ts';
import { EDITORS } from '../editors/build.ts';
import { testEditors } from '../editors/editor-tests.ts';
import { allowedBuild } from './allowed.ts';

inBothBrowsers((stage) => testEditors(stage, EDITORS), { extension: allowedBuild });
