/** Words that take up what the clause before has named, as a clause begins with them; in languages that need one there. */
export const PRONOUNS: Readonly<Record<string, RegExp>> = {
  en: /^(?:it|its|they|their|this|that|these|those|he|she|which|both|all)$/i,
};
