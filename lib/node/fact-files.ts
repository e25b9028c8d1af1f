import type { FactSet } from '../facts/fact-set.ts';
import { FactSetError, parseFactSet } from '../facts/load-fact-set.ts';
import { bundledFactFiles } from './bundled-facts.ts';
import type { FactFile } from './facts-check.ts';
import { readText } from './read-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The fact-set files of these names, or those that ship with Errata where none is named. @throws UnreadableFile */
export function factFiles(paths: readonly string[]): FactFile[] {
  return paths.length ? paths.map((name) => ({ name, json: readText(name) })) : bundledFactFiles();
}

/** Their fact sets. @throws UnreadableFile also for a set that cannot be loaded. */
export function loadFactFiles(paths: readonly string[]): FactSet[] {
  return factFiles(paths).map(({ name, json }) => {
    try {
      return parseFactSet(json);
    } catch (error) {
      if (!(error instanceof FactSetError)) throw error;
      throw new UnreadableFile(
        `${name} cannot be loaded. “npm run facts -- check ${name}” says what to mend.`,
      );
    }
  });
}
