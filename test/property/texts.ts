import fc from 'fast-check';
import { readMarkdown } from '../../lib/text/markdown.ts';

/** Sentences about the bundled incident, right and wrong, to build texts from. */
const SENTENCES = [
  'Alibaba bans Claude Code from July 10.',
  "Alibaba announced an immediate ban on Anthropic's Claude Code.",
  'The code has shipped since version 2.9.1, released on April 2.',
  'The list holds 147 domains and 14 keywords.',
  'Anthropic counted nearly 25,000 accounts and more than 28.8 million exchanges.',
  'The removal came with 2.1.198 on 4 July.',
  'It rained in Hamburg.',
  'Was the ban immediate?',
];

/** An article of some of them. */
export const articleText = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((parts) => `# Alibaba bans Claude Code\n\n${parts.join(' ')}\n`);

/** A text as an English article of a day after the ban was told. */
export const dated = (markdown: string) => ({
  ...readMarkdown(markdown),
  lang: 'en',
  published: '2026-07-05',
});
