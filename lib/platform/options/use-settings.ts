import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { loadSettings, onSettings } from '../settings-storage.ts';

/** The settings as they are now, also when they are changed elsewhere; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = new AbortController();
    onSettings(setSettings, stop.signal);
    void loadSettings().then((read) => {
      if (!stop.signal.aborted) setSettings((told) => told ?? read);
    });
    return () => stop.abort();
  }, []);
  return settings;
}
