/** What `npm run check -- --help` prints. */
export const USAGE = `Usage: npm run check -- [OPTIONS] FILE|FOLDER|PATTERN...
  Checks .html, .md, .txt and .docx files against the fact sets that ship with Errata; - reads standard input.

What to read
  --date YYYY-MM-DD      day of publication of all texts, in the place of what they say themselves
  --lang TAG             language of all texts (en, de, zh-Hans), likewise
  --facts FILE           a fact set in the place of those that ship; may be given more than once

What to print
  -f, --format FORMAT    text (default), json, markdown, csv, html, sarif, claimreview, annotations
  -o, --output FILE      write the report into a file
  -q, --quiet            findings only: no line about each text, no progress
  --consistency          also what does not fit the rest of its own text: weekdays, intervals, sums, tenses, two values
                         for one thing; printed apart, in text, json, markdown and sarif, and never a failure
  --stats                how much was read and found, and how long it took

What to do
  --fix                  put the corrections in that need no second look; says which, and what is left to you
  --dry-run              say what --fix would do, and do nothing
  --baseline FILE        findings that the file lists are put aside, only new ones count
  --write-baseline       write what is found now into that file
  --fail-on VERDICT      refuted (default), or disputed: exit code 1 for disputed findings too

Examples
  npm run check -- article.html draft.md
  npm run check -- --format html --output report.html drafts
  npm run check -- --date 2026-07-10 --lang de --fix --dry-run "drafts/**/*.md"
  npm run --silent check -- --format sarif --output errata.sarif articles
  npm run check -- --baseline known.json --write-baseline archive
  npm run check -- --baseline known.json archive

Exit code: 0 nothing that counts, 1 something refuted (or as --fail-on says), 2 wrong usage, or a file that could not
be read or written.`;
