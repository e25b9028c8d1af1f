import { useEffect, useState } from 'preact/hooks';
import { isReadable, type ReadableSet, usedInstead } from '../fact-sets.ts';
import { onChoice, readChoice, readSets } from '../fact-sets-storage.ts';

/** The fact sets that can be read, as they are now; undefined until they are. Of two with one id, the one that is used. */
export function useSets(): readonly ReadableSet[] | undefined {
  const [sets, setSets] = useState<readonly ReadableSet[]>();
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const all = await readSets(await readChoice());
      const used = all.filter(isReadable).filter((known) => !usedInstead(known, all));
      if (!stop.signal.aborted) setSets(used);
    };
    onChoice(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, []);
  return sets;
}
