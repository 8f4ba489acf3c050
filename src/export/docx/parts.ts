import { escapeMarkup } from '../../present/markup.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The content of “[Content_Types].xml”. */
export const contentTypes = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPE}.footnotes+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** The content of “_rels/.rels”, which names the main parts. */
export const packageRelations = `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** The content of “docProps/core.xml”: title and date of creation (ISO 8601, UTC). */
export function coreProperties(title: string, now: string): string {
  const created = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(now) ? now : '1990-01-01T00:00:00Z';
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`;
}

/** The content of “word/_rels/document.xml.rels”: the targets of the links. Their ids are rId2, rId3 and so on, in order. */
export function* documentRelations(links: Iterable<string>): Generator<string> {
  yield `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="footnotes" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`;
  let id = 1;
  for (const link of links) {
    yield `<Relationship Id="rId${++id}" Type="${OFFICE}/hyperlink" Target="${escapeMarkup(link)}" TargetMode="External"/>`;
  }
  yield '</Relationships>';
}

/** The content of “word/footnotes.xml”, from the XML of the notes, which are numbered from 1. */
export function* footnotes(notes: Iterable<string>): Generator<string> {
  const rule = (id: number, type: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  yield `${HEAD}<w:footnotes xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${rule(-1, 'separator')}${rule(0, 'continuationSeparator')}`;
  let id = 0;
  for (const note of notes) {
    yield `<w:footnote w:id="${++id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>${note}</w:p></w:footnote>`;
  }
  yield '</w:footnotes>';
}

/** The mark of a footnote in the text. */
export const footnoteMark = (id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

/** The XML before the first paragraph. */
export const documentHead = `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>`;

/** The XML after the last paragraph: A4 with margins of 2.5 cm. */
export const documentTail =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>';

const paragraph = (id: string, name: string, layout: string, face: string, next = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${layout}</w:pPr><w:rPr>${face}</w:rPr></w:style>`;

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

const GREY = '<w:color w:val="4D5A67"/>';

/** The content of “word/styles.xml”. The styles have the names of Word's built-in ones, so that templates can replace them. */
export const styles = `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>${size(11)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[
  paragraph('Title', 'Title', '<w:spacing w:after="240"/>', `<w:b/><w:bCs/>${size(22)}`),
  paragraph(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="480" w:after="80"/><w:outlineLvl w:val="0"/>',
    `<w:b/><w:bCs/>${size(16)}`,
  ),
  paragraph(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/>',
    `<w:b/><w:bCs/>${size(12)}`,
  ),
  paragraph(
    'Quote',
    'Quote',
    '<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="B9C3CC"/></w:pBdr><w:spacing w:before="160" w:after="40"/><w:ind w:left="425"/>',
    '',
  ),
  paragraph(
    'BlockText',
    'Block Text',
    '<w:spacing w:before="120" w:after="160"/><w:ind w:left="720" w:right="720"/>',
    '',
  ),
  paragraph('Source', 'Source', '<w:spacing w:after="160"/><w:ind w:left="425"/>', `${GREY}${size(9)}`),
  paragraph(
    'Note',
    'Note',
    '<w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="E0B400"/></w:pBdr><w:spacing w:after="60"/><w:ind w:left="851"/>',
    '',
  ),
  paragraph('FootnoteText', 'footnote text', '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>', size(9)),
  paragraph('Bibliography', 'Bibliography', '<w:ind w:left="425" w:hanging="425"/>', ''),
].join(
  '',
)}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`;
