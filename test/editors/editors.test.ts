import { EDITORS } from './build.ts';
import { testEditors } from './editor-tests.ts';

testEditors(EDITORS);
