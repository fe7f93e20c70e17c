import { parseXml, textOf, type XmlElement } from '../../docx/xml.ts'
import { unzip } from '../../letters/testing/unzip.ts'
import { openPackage } from '../../zip/open-package.ts'

export interface OpenDocx {
  parts: Map<string, string>
  part(name: string): string
  /** Paragraphs of the body, in order. */
  paragraphs: string[]
  /** Words of the body, a line each paragraph. */
  text: string
}

const unlimited = { file: Infinity, unpacked: 1e9, ratio: Infinity, parts: Infinity }

/** Throws where a part is there twice: no program opens such a package. */
export function openDocx(bytes: Buffer): OpenDocx {
  const { written, part: unpacked } = openPackage(
    bytes,
    unlimited,
    (fault) => new Error(`The package is ${fault}`),
  )
  for (const name of written) unpacked(name)
  const parts = unzip(bytes)
  const part = (name: string) => parts.get(name) ?? ''
  const paragraphs = part('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? []
  return { parts, part, paragraphs, text: paragraphs.map(wordsOf).join('\n') }
}

export function wordsOf(markup: string): string {
  const tree = parseXml(markup.replaceAll(/<w:instrText.*?<\/w:instrText>/g, '').replaceAll('<w:br/>', '\n'))
  return tree ? textOf(tree) : ''
}

/** What is wrong with the package: parts that are not well-formed, that nothing names, or that are not there. */
export function packageFaults({ parts }: OpenDocx): string[] {
  const faults: string[] = []
  const read = (name: string): XmlElement | null => {
    const tree = parseXml(parts.get(name) ?? '')
    if (!tree) faults.push(`${name} is not well-formed`)
    return tree
  }
  const types = [...parts.keys()].filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  for (const name of types) read(name)
  const listed = parts.get('[Content_Types].xml') ?? ''
  for (const name of parts.keys())
    if (!name.endsWith('.rels') && !name.startsWith('[') && !listed.includes(`PartName="/${name}"`))
      faults.push(`${name} has no content type`)
  for (const [name, list] of parts)
    if (name.endsWith('.rels')) faults.push(...relationFaults(parts, name, list))
  for (const name of ['document', 'footnotes', 'comments', 'numbering', 'styles'])
    faults.push(...referenceFaults(parts, `word/${name}.xml`))
  return faults
}

function relationFaults(parts: Map<string, string>, name: string, list: string): string[] {
  const from = name.replace('_rels/', '').replace(/[^/]*$/, '')
  return [...list.matchAll(/Target="([^"]*)"([^>]*)/g)].flatMap(([, target = '', rest]) => {
    if (rest?.includes('External')) return []
    const to = target.startsWith('/') ? target.slice(1) : from + target
    return parts.has(to) ? [] : [`${name} points to ${target}, which is not there`]
  })
}

/** Styles, notes, remarks, numberings and heads that are named must be there. */
function referenceFaults(parts: Map<string, string>, name: string): string[] {
  const markup = parts.get(name) ?? ''
  const all = (pattern: RegExp, from = markup) => [...from.matchAll(pattern)].map(([, found]) => found)
  const within = (part: string, pattern: RegExp) => new Set(all(pattern, parts.get(part)))
  const missing = (what: string, named: (string | undefined)[], held: ReadonlySet<string | undefined>) =>
    named.filter((each) => !held.has(each)).map((each) => `${name}: ${what} ${each} is not there`)
  return [
    ...missing(
      'style',
      all(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g),
      within('word/styles.xml', /w:styleId="([^"]*)"/g),
    ),
    ...missing(
      'note',
      all(/<w:footnoteReference w:id="([^"]*)"/g),
      within('word/footnotes.xml', /<w:footnote w:id="([^"]*)"/g),
    ),
    ...missing(
      'remark',
      all(/<w:commentReference w:id="([^"]*)"/g),
      within('word/comments.xml', /<w:comment w:id="([^"]*)"/g),
    ),
    ...missing(
      'numbering',
      all(/<w:numId w:val="([^"]*)"/g),
      within('word/numbering.xml', /<w:num w:numId="([^"]*)"/g),
    ),
    ...missing('relation', all(/r:id="([^"]*)"/g), within('word/_rels/document.xml.rels', /Id="([^"]*)"/g)),
  ]
}
