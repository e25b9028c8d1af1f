import { testEditors } from '../editors/editor-tests.ts';

/** One of each way in which text is kept; all the others are in `npm run test:editors`. */
testEditors(['textarea', 'contenteditable', 'prosemirror']);
