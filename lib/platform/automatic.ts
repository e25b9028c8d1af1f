import type { FactSet } from '../facts/fact-set.ts';
import { topicPatterns } from '../facts/topic-patterns.ts';
import { browser } from './browser.ts';
import { setsInUse } from './fact-sets.ts';
import { onChoice, readChoice, readSets } from './fact-sets-storage.ts';
import { TOPICS_KEY } from './gate.ts';
import type { Settings } from './settings.ts';
import { loadSettings, onSettings } from './settings-storage.ts';
import { originsOf } from './site-access.ts';

const GATE = 'gate';

/**
 * Keeps the gate registered for exactly the pages that may be checked by themselves, and the topics that it looks for
 * those of the fact sets that are on. Must be called synchronously as the background starts.
 */
export function startAutomatic(): void {
  const always = new AbortController().signal;
  const both = () => {
    void registerGate();
    void keepTopics();
  };
  browser.runtime.onInstalled.addListener(both);
  browser.runtime.onStartup.addListener(both);
  onSettings(() => void registerGate(), always);
  onChoice(() => void keepTopics(), always);
  browser.permissions.onAdded.addListener(() => void registerGate());
  browser.permissions.onRemoved.addListener(() => void registerGate());
}

/** Where the gate is to run: patterns of addresses, and those of sites that are never checked. */
function gatePatterns({ automatic, never }: Pick<Settings, 'automatic' | 'never'>): {
  matches: string[];
  excludeMatches: string[];
} {
  const { paused, sites, listed } = automatic;
  const excludeMatches = never.flatMap(originsOf);
  if (paused || sites === 'none') return { matches: [], excludeMatches };
  return { matches: sites === 'all' ? ['*://*/*'] : listed.flatMap(originsOf), excludeMatches };
}

/** One registration after the other, each by the settings and grants of its moment. */
function registerGate(): Promise<void> {
  return navigator.locks.request('gate', async () => {
    const wanted = gatePatterns(await loadSettings());
    const granted = await Promise.all(
      wanted.matches.map((origin) => browser.permissions.contains({ origins: [origin] })),
    );
    const matches = wanted.matches.filter((_, at) => granted[at]);
    const { scripting } = browser;
    const registered = await scripting.getRegisteredContentScripts({ ids: [GATE] });
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [GATE] });
    if (matches.length === 0) return;
    await scripting.registerContentScripts([
      {
        id: GATE,
        js: ['gate.js'],
        matches,
        excludeMatches: wanted.excludeMatches,
        runAt: 'document_idle',
        allFrames: false,
      },
    ]);
  });
}

async function keepTopics(): Promise<void> {
  const sets: readonly FactSet[] = setsInUse(await readSets(await readChoice()));
  await browser.storage.local.set({ [TOPICS_KEY]: sets.map(topicPatterns) });
}
