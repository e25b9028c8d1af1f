/** These tests are of the built extension, too. */
export { default } from '../e2e/set-up.ts';
