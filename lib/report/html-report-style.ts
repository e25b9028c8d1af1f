/** The style of a report in HTML: ink on paper, three pencils, each with its own line; light, dark, print, forced colours. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f0f2f1; --paper: #fff; --ink: #16191c; --ink-2: #454b51; --ink-3: #5d646b; --rule: #d8dcda;
  --red: #a81e2e; --blue: #1f4e9e; --green: #2b6a4c;
  --sans: -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, Cantarell, Ubuntu, "Helvetica Neue", Arial, sans-serif;
  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121517; --paper: #1b1f22; --ink: #e6e9ea; --ink-2: #b6bdc2; --ink-3: #9da5ab; --rule: #353b40;
    --red: #f59a97; --blue: #9fbdf6; --green: #8accaa;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem 4rem; background: var(--ground); color: var(--ink); font: 0.9375rem/1.5 var(--sans); }
main { max-width: 50rem; margin: 0 auto; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; }
h1 { font: 600 1.75rem/1.25 var(--serif); margin: 0; }
h2 { font-size: 1.25rem; margin: 3rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.5rem 0; max-width: 38rem; }
a { color: inherit; text-decoration: underline; text-underline-offset: 0.2em; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
.quiet, figcaption, dt, th { color: var(--ink-3); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 1rem; margin: 0.5rem 0; font-size: 0.8125rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.slip { background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; padding: 1rem; margin: 1rem 0; }
.slip blockquote { margin: 0.75rem 0; font: 1rem/1.5 var(--serif); overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-underline-offset: 0.22em; text-decoration: underline 1.5px; }
.refuted mark { text-decoration-style: wavy; text-decoration-color: var(--red); }
.disputed mark { text-decoration-style: dashed; text-decoration-color: var(--blue); }
.within { text-decoration: underline double 1.5px var(--ink-2); text-underline-offset: 0.18em; text-decoration-skip-ink: none; }
.refuted h3 { color: var(--red); }
.disputed h3 { color: var(--blue); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.75rem 1rem; margin: 0.75rem 0; }
.pair dt { font-size: 0.75rem; }
.pair dd { font: 1.375rem/1.25 var(--serif); }
.refuted .pair .record dd { font-weight: 700; }
ul { margin: 0.5rem 0; padding-inline-start: 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.8125rem; margin: 0.5rem 0; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
th { font-weight: 400; }
summary { cursor: pointer; padding: 0.25rem 0; }
@media (max-width: 30em) { dl { grid-template-columns: minmax(0, 1fr); } dt { margin-top: 0.25rem; } }
@media print { body { background: none; padding: 0; } .slip { break-inside: avoid; } }
@media (forced-colors: active) { mark { text-decoration-color: CanvasText !important; } }
`;
