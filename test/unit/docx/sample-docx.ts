import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const LINKS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="https://example.org/notice" TargetMode="External"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const STYLES = `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;

/** A .docx with this body of paragraphs and some parts that no editor of text has any business with. */
export function docxOf(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': LINKS,
    'word/styles.xml': STYLES,
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'customXml/item1.xml': '<b:Sources xmlns:b="urn:b">kept &amp; untouched</b:Sources>',
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    'word/media/image1.png': Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256),
    ...more,
  });
}

/** A paragraph of runs: plain words, or words with properties of their own. */
export function paragraph(
  ...runs: readonly (string | readonly [properties: string, text: string])[]
): string {
  const written = runs.map((run) => {
    const [properties, text] = typeof run === 'string' ? ['', run] : run;
    const spaced = text !== text.trim() ? ' xml:space="preserve"' : '';
    return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t${spaced}>${text}</w:t></w:r>`;
  });
  return `<w:p>${written.join('')}</w:p>`;
}

/** A heading of the first level. */
export function heading(text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** Words that lead to an address on the web. */
export function link(text: string): string {
  return `<w:hyperlink r:id="rId1"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
}
