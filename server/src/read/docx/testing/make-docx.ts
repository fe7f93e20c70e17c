// Documents for tests, part by part: what programs write, and what they never would.
import { packPart, writeZip } from '../../../zip/write-zip.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others = [
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')
const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const package_ = 'http://schemas.openxmlformats.org/package/2006'

export interface DocxParts {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  endnotes?: string
  settings?: string
  /** By relation: `rId1`. */
  headers?: Record<string, string>
  footers?: Record<string, string>
  /** Parts as they are, by name. */
  more?: Record<string, string | Buffer>
}

/** A document with these parts; the XML of each is what stands in its root. */
export async function makeDocx({ body, headers = {}, footers = {}, more = {}, ...parts }: DocxParts) {
  const named = Object.entries(parts).filter(([, xml]) => xml !== undefined)
  const edges = [
    ...Object.entries(headers).map(([id, xml]) => ({ id, type: 'header', root: 'hdr', xml })),
    ...Object.entries(footers).map(([id, xml]) => ({ id, type: 'footer', root: 'ftr', xml })),
  ]
  const relations = [
    ...named.map(([type]) => `<Relationship Id="n-${type}" Type="${base}/${type}" Target="${type}.xml"/>`),
    ...edges.map(({ id, type }) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${id}.xml"/>`),
  ]
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="a" Type="${base}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${package_}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${w} ${others}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      named.map(([type, xml]) => [`word/${type}.xml`, `<w:${type} ${w} ${others}>${xml}</w:${type}>`]),
    ),
    ...Object.fromEntries(
      edges.map(({ id, root, xml }) => [`word/${id}.xml`, `<w:${root} ${w} ${others}>${xml}</w:${root}>`]),
    ),
    ...more,
  })
}

export async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const packed = await Promise.all(Object.entries(parts).map(([name, content]) => packPart(name, [content])))
  return writeZip(packed)
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

export const inList = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`

export const level = (at: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`

export const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
