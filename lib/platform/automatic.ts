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
const FIELD_GATE = 'field-gate';

/**
 * Keeps the gates registered for exactly the pages, and the sites' fields, that may be checked by themselves, and the
 * topics that the first looks for those of the fact sets that are on. Must be called synchronously as the background starts.
 */
export function startAutomatic(): void {
  const always = new AbortController().signal;
  const both = () => {
    void registerGates();
    void keepTopics();
  };
  browser.runtime.onInstalled.addListener(both);
  browser.runtime.onStartup.addListener(both);
  onSettings(() => void registerGates(), always);
  onChoice(() => void keepTopics(), always);
  browser.permissions.onAdded.addListener(() => void registerGates());
  browser.permissions.onRemoved.addListener(() => void registerGates());
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
function registerGates(): Promise<void> {
  return navigator.locks.request('gate', async () => {
    const settings = await loadSettings();
    await registerGate(GATE, gatePatterns(settings));
    await registerGate(FIELD_GATE, { matches: settings.drafts.flatMap(originsOf), excludeMatches: [] });
  });
}

/** Registers a gate, which is a script of its name, for those of the pages that the browser grants. */
async function registerGate(id: string, wanted: ReturnType<typeof gatePatterns>): Promise<void> {
  const granted = await Promise.all(
    wanted.matches.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  const matches = wanted.matches.filter((_, at) => granted[at]);
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    {
      id,
      js: [`${id}.js`],
      matches,
      excludeMatches: wanted.excludeMatches,
      runAt: 'document_idle',
      allFrames: false,
    },
  ]);
}

async function keepTopics(): Promise<void> {
  const sets: readonly FactSet[] = setsInUse(await readSets(await readChoice()));
  await browser.storage.local.set({ [TOPICS_KEY]: sets.map(topicPatterns) });
}
