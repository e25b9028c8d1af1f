/** These tests run `npm start`, which builds the extension anew: nothing else may use the build meanwhile. */
export { default } from '../browser/set-up.ts';
