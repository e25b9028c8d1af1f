import { expect, it } from 'vitest';
import { draftExport } from '../../../lib/dom/draft-export.ts';
import { openDraftFile } from '../../../lib/dom/draft-file.ts';
import { parsePage } from '../../../lib/node/read-html.ts';

async function roundTrip(name: string, source: string, change: (text: string) => string) {
  const bytes = new TextEncoder().encode(source);
  const opened = await openDraftFile(
    { name, size: bytes.length, arrayBuffer: async () => bytes.buffer as ArrayBuffer },
    parsePage,
  );
  if (typeof opened === 'string') throw new Error(opened);
  const saved = draftExport(change(opened.text), opened.file, parsePage(''));
  return {
    opened,
    saved: new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved.bytes),
    left: saved.left,
  };
}

const PAGE = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>F&auml;hre</title><script>let a = "14 Juni < 15";</script></head>
<body class='x > y'><nav><a href="/">Start</a></nav>
<article><h1>F&auml;hre &amp; Flut</h1><!-- 14 Juni -->
<p>Am <b>14</b>. Juni lief sie auf,
   mit 40&nbsp;Leuten.</p></article><footer>14. Juni</footer></body></html>
`;

it('a page keeps its source but for the words that were corrected', async () => {
  const { opened, saved, left } = await roundTrip('a.html', PAGE, (text) =>
    text.replace('14. Juni', '12. Juni').replace('Flut', 'Ebbe & <Flut>').replace('40', '41'),
  );
  expect(opened.text).toBe('# Fähre & Flut\n\nAm 14. Juni lief sie auf, mit 40\u00a0Leuten.');
  expect(opened.lang).toBe('de');
  expect(left).toBe(0);
  expect(saved).toBe(
    PAGE.replace('<b>14</b>', '<b>12</b>')
      .replace('&amp; Flut', '&amp; Ebbe &amp; &lt;Flut&gt;')
      .replace('40&nbsp;', '41&nbsp;'),
  );
});

it('a page comes back as it was where nothing changed', async () => {
  expect((await roundTrip('a.html', PAGE, (text) => text)).saved).toBe(PAGE);
});

it('text keeps its line ends and its byte order mark, and its front matter sets day and language', async () => {
  const source = '\ufeff---\r\ndate: 2026-06-15\r\nlang: de\r\n---\r\nAm 14. Juni.\r\n';
  const { opened, saved } = await roundTrip('a.md', source, (text) => text.replace('14', '12'));
  expect(opened).toMatchObject({ published: '2026-06-15', lang: 'de' });
  expect(saved).toBe(source.replace('14', '12'));
});
