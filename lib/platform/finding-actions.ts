import type { FindingActions } from '../dom/card-actions.ts';
import { findingText, reportText } from '../dom/card-copy.ts';
import type { Passage } from '../text/passage.ts';
import type { Finding } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { browser } from './browser.ts';
import { ignoredOf } from './ignoring.ts';
import type { BackgroundMessage } from './messages.ts';
import { siteOf } from './settings-sites.ts';

/** What a card offers wherever in the page its finding stands. `passageOf` gives the words around a finding. */
export function findingActions(words: Words, passageOf: (finding: Finding) => Passage): FindingActions {
  const page = () => ({ url: location.href, title: document.title });
  const site = siteOf(location.href);
  return {
    ...(site !== undefined && { site }),
    text: (finding) => findingText(words, finding, page()),
    report: (finding) =>
      reportText(finding, passageOf(finding), page(), browser.runtime.getManifest().version),
    async ignore(finding, scope) {
      const ignored = ignoredOf(finding, scope, {
        ...(site !== undefined && { site }),
        passage: passageOf(finding),
        at: Date.now(),
      });
      const send = (message: BackgroundMessage) => browser.runtime.sendMessage(message).then(() => undefined);
      await send({ type: 'ignore', ignored });
      return () => send({ type: 'ignore', ignored, undo: true });
    },
  };
}
