import type { FindingActions } from '../dom/card-actions.ts';
import type { FieldSession } from '../dom/fields/field-session.ts';
import { replaceInField } from '../dom/fields/field-write.ts';
import { type Passage, passageAround } from '../text/passage.ts';
import type { Finding } from '../verdict/finding.ts';
import { replacementFor } from '../verdict/replacement.ts';
import type { Words } from '../words.ts';
import { findingActions } from './finding-actions.ts';
import { ignoredIndexes } from './ignoring.ts';
import type { Settings } from './settings.ts';

/** A finding and the field that it stands in. */
export interface FieldFinding {
  readonly finding: Finding;
  readonly session: FieldSession;
}

/** Whether the person wants to hear no more of a finding in what they write. */
export function isIgnoredIn(
  { finding, session }: FieldFinding,
  settings: Pick<Settings, 'ignored'>,
): boolean {
  const passage = passageAround(session.text.article, finding);
  return ignoredIndexes([finding], [passage], location.href, settings).length > 0;
}

/** What the card over a draft offers. `ownerOf` tells where a finding, as it was when it was shown, stands now. */
export function fieldActions(
  words: Words,
  ownerOf: (finding: Finding) => FieldFinding | undefined,
): FindingActions {
  const passageOf = (finding: Finding): Passage => {
    const owner = ownerOf(finding);
    return owner ? passageAround(owner.session.text.article, owner.finding) : { before: '', after: '' };
  };
  return {
    ...findingActions(words, passageOf),
    mending: {
      textFor: (finding) => replacementFor(finding)?.text,
      async put(finding) {
        const owner = ownerOf(finding);
        const replacement = replacementFor(finding)?.text;
        if (!owner || replacement === undefined) return 'moved';
        const { start, end, quote } = owner.finding;
        const { field } = owner.session;
        const outcome = await replaceInField(field, { start, end, quote, replacement });
        return outcome === 'changed' ? 'refused' : outcome;
      },
    },
  };
}
