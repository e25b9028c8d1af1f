import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words.ts';
import type { KnownSet, SetKey, Stand } from '../fact-sets.ts';
import {
  keepImported,
  onChoice,
  readChoice,
  readSets,
  removeImported,
  switchSet,
} from '../fact-sets-storage.ts';
import { importFile, type Question, type Refusal } from './import-file.ts';
import { titleOf } from './set-words.ts';

/** A set that was removed since the page was opened, and can be had back. */
export interface RemovedSet {
  readonly known: KnownSet;
  /** How it stood among the imported sets. */
  readonly stood: Stand;
}

/** What the page knows of the fact sets, and what it can do with them. */
export interface FactSetsModel {
  /** Absent until they are read. */
  readonly sets?: readonly KnownSet[];
  /** Why they cannot be read. */
  readonly failed?: string;
  readonly removed: readonly RemovedSet[];
  readonly refusals: readonly Refusal[];
  readonly questions: readonly Question[];
  /** What the last action did, in one sentence. */
  readonly note: string;
  toggle(key: SetKey, on: boolean): Promise<void>;
  importFiles(files: readonly File[]): Promise<void>;
  remove(known: KnownSet): Promise<void>;
  restore(removed: RemovedSet): Promise<void>;
  /** Answers a question: takes the file, or leaves everything as it is. */
  decide(question: Question, replace: boolean): Promise<void>;
  dismiss(refusal: Refusal): void;
  say(note: string): void;
}

/** Reads the sets, follows changes made in other tabs too, and keeps what the page has to tell. */
export function useFactSets(words: Words): FactSetsModel {
  const { sets, failed, reload } = useKnownSets();
  const [removed, setRemoved] = useState<readonly RemovedSet[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [note, say] = useState('');

  /** Keeps a file; says why where that fails. */
  const keep = async (known: Pick<KnownSet, 'id' | 'json' | 'set'>, as?: Stand): Promise<boolean> => {
    try {
      await keepImported(known.id, known.json, as);
    } catch (problem) {
      const key = /quota/i.test(String(problem)) ? 'storage_full' : 'storage_failed';
      say(words.say(key, titleOf(words, known), messageOf(problem)));
      return false;
    }
    await reload();
    setRemoved((all) => all.filter((each) => each.known.id !== known.id));
    return true;
  };

  const changed = async (change: () => Promise<void>): Promise<void> => {
    try {
      await change();
    } catch (problem) {
      say(words.say('change_failed', messageOf(problem)));
    }
    await reload();
  };

  return {
    ...(sets && { sets }),
    ...(failed !== undefined && { failed }),
    removed,
    refusals,
    questions,
    note,
    say,
    toggle: (key, on) =>
      changed(async () => {
        await switchSet(key, on);
        say('');
      }),
    async importFiles(files) {
      say('');
      const notes: string[] = [];
      for (const file of files) {
        const outcome = await importFile(words, file);
        const others = <T extends { readonly name: string }>(all: readonly T[]): T[] =>
          all.filter(({ name }) => name !== file.name);
        setRefusals((all) => [...others(all), ...('refusal' in outcome ? [outcome.refusal] : [])]);
        setQuestions((all) => [...others(all), ...('question' in outcome ? [outcome.question] : [])]);
        if ('note' in outcome && (!outcome.keep || (await keep(outcome.keep)))) notes.push(outcome.note);
      }
      if (notes.length > 0) say(notes.join(' '));
    },
    remove: (known) =>
      changed(async () => {
        const stood = await removeImported(known.id);
        setRemoved((all) => [...all, { known, stood }]);
        say(words.say('sets_removed', titleOf(words, known)));
      }),
    async restore({ known, stood }) {
      if (await keep(known, stood)) say(words.say('sets_restored', titleOf(words, known)));
    },
    async decide(question, replace) {
      const { id, set, json, loaded } = question;
      const title = titleOf(words, question);
      const [file, before] = [set.version, loaded.set?.version ?? '?'];
      if (replace && !(await keep({ id, set, json }))) return;
      setQuestions((all) => all.filter((each) => each !== question));
      say(
        replace ? words.say('import_replaced', title, file, before) : words.say('import_kept', title, before),
      );
    },
    dismiss: (refusal) => setRefusals((all) => all.filter((each) => each !== refusal)),
  };
}

type AllSets = Pick<FactSetsModel, 'sets' | 'failed'>;

async function readAll(): Promise<AllSets> {
  try {
    return { sets: await readSets(await readChoice()) };
  } catch (problem) {
    return { failed: messageOf(problem) };
  }
}

function useKnownSets() {
  const [state, setState] = useState<AllSets>({});
  const runs = useRef(0);
  const latest = useRef(Promise.resolve());
  /** Reads the sets; ends once what was read last is shown. An earlier reading that comes in later is not. */
  const reload = (): Promise<void> => {
    const run = ++runs.current;
    const shown: Promise<void> = readAll().then((all) =>
      run === runs.current ? setState(all) : latest.current,
    );
    latest.current = shown;
    return shown;
  };
  useEffect(() => {
    const stop = new AbortController();
    onChoice(() => void reload(), stop.signal);
    void reload();
    return () => stop.abort();
  }, []);
  return { ...state, reload };
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
