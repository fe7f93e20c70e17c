// Documents of Word as programs write them, from the XML of their bodies.
import { isFieldName } from '@qarar/register'
import { zipOf } from '../../sheets/testing/zip-of.ts'
import { bookmarkOfField } from '../field-names.ts'

const base = 'http://schemas.openxmlformats.org'
const main = `${base}/wordprocessingml/2006/main`
const office = `${base}/officeDocument/2006`

const spaces = Object.entries({
  ...{ w: main, m: `${office}/math`, r: `${office}/relationships` },
  mc: `${base}/markup-compatibility/2006`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** What stands beside the body, each as XML. */
export interface BesideBody {
  comments?: string
  footnotes?: string
  styles?: string
  /** Addresses by their ids. */
  links?: Record<string, string>
  properties?: Record<string, string>
  program?: string
  /** Other parts by their names. */
  parts?: Record<string, string>
}

export function wordFile(body: string, beside: BesideBody = {}): Buffer {
  return zipOf(wordParts(body, beside))
}

export function wordParts(body: string, beside: BesideBody = {}): Record<string, string> {
  const { comments, footnotes, styles, links = {}, properties, program, parts } = beside
  const own = Object.entries({ comments, footnotes, styles }).flatMap(([name, xml]) =>
    xml === undefined ? [] : ([[name, xml]] as const),
  )
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml', '']]),
    'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ...own.map(([name]) => [name, `${name}.xml`, ''] as const),
      ...Object.values(links).map((target) => ['hyperlink', target, ' TargetMode="External"'] as const),
    ]),
    ...Object.fromEntries(
      own.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${spaces}>${xml}</w:${name}>`]),
    ),
    ...(properties ? { 'docProps/custom.xml': customOf(properties) } : {}),
    ...(program ? { 'docProps/app.xml': appOf(program) } : {}),
    ...parts,
  }
}

const contentTypes = `<Types xmlns="${base}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`

/** Links are first of their kind in the order given: `r1`, `r2` … count through all. */
function relations(all: readonly (readonly [string, string, string])[]): string {
  const each = all.map(
    ([type, target, more], at) =>
      `<Relationship Id="r${at + 1}" Type="${office}/relationships/${type}" Target="${target}"${more}/>`,
  )
  return `<Relationships xmlns="${base}/package/2006/relationships">${each.join('')}</Relationships>`
}

function customOf(properties: Record<string, string>): string {
  const each = Object.entries(properties).map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  )
  return `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${each.join('')}</Properties>`
}

const appOf = (program: string) =>
  `<Properties xmlns="${office}/extended-properties"><Application>${program}</Application></Properties>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const run = (text: string, marks = '') =>
  `<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

export const line = (text: string) => paragraph(run(text))

export const inserted = (content: string, author = 'Rana') =>
  `<w:ins w:id="900" w:author="${author}" w:date="2025-02-03T10:00:00Z">${content}</w:ins>`

export const deleted = (text: string, author = 'Rana') =>
  `<w:del w:id="901" w:author="${author}" w:date="2025-02-03T10:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`

export const control = (name: string, content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

export function bookmark(name: string, content: string, id = name): string {
  const kept = isFieldName(name) ? bookmarkOfField(name) : name
  return `<w:bookmarkStart w:id="${id}" w:name="${kept}"/>${content}<w:bookmarkEnd w:id="${id}"/>`
}

/** A field as it goes out: a control with a bookmark around it. */
export const field = (name: string, ...texts: string[]) =>
  bookmark(name, control(name, texts.map(line).join('')))

export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
