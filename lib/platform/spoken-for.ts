import * as v from 'valibot';
import { browser } from './browser.ts';

/**
 * A screen reader is told once how a check went: by the popup where one is open, else by the list beside the page, else
 * by the page. Whoever is about to speak asks those that come first; what stands in a tab of its own asks nobody, for
 * the page is out of sight then.
 */
const SPEAKERS = ['popup', 'list', 'page'] as const;

type Speaker = (typeof SPEAKERS)[number];

const questionSchema = v.object({
  type: v.literal('spoken-for'),
  by: v.picklist(SPEAKERS),
  /** The tab that was checked; absent where its page asks. */
  tab: v.exactOptional(v.number()),
});

/** Tells those who come later that this one speaks of the tab, until the signal ends it. */
export function speakFor(tab: number, speaker: Speaker, signal: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: { readonly tab?: { readonly id?: number | undefined } | undefined },
    reply: (yes: true) => void,
  ) => {
    const asked = v.safeParse(questionSchema, message);
    if (!asked.success || (asked.output.tab ?? sender.tab?.id) !== tab) return false;
    if (SPEAKERS.indexOf(speaker) < SPEAKERS.indexOf(asked.output.by)) reply(true);
    return false;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** Whether somebody who comes before `by` speaks of the tab; a page leaves its tab out. */
export async function isSpokenFor(by: Speaker, tab?: number): Promise<boolean> {
  const question: v.InferOutput<typeof questionSchema> = {
    type: 'spoken-for',
    by,
    ...(tab !== undefined && { tab }),
  };
  return (await browser.runtime.sendMessage(question)) === true;
}
