import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../words.ts';
import { readWords } from './words.ts';

/** The interface's texts for every component below. */
export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  return useContext(WordsContext) ?? readWords();
}
