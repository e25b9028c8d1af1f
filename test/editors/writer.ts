export { fieldOf } from '../../lib/dom/fields/field-kind.ts';
export { readField } from '../../lib/dom/fields/field-text.ts';
export { replaceInField } from '../../lib/dom/fields/field-write.ts';
