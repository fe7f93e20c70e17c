// Changes a document of Word as a program would: in the XML of its parts.
import { unzip } from '../../letters/testing/unzip.ts'
import { zipOf } from '../../sheets/testing/zip-of.ts'

/** `change`: of the main part; `more`: other parts that are added. */
export function editWord(
  bytes: Buffer,
  change: (xml: string) => string,
  more: Record<string, string> = {},
): Buffer {
  const parts = Object.fromEntries(unzip(bytes))
  return zipOf({ ...parts, 'word/document.xml': change(parts['word/document.xml'] ?? ''), ...more })
}

/** The paragraph in which the words stand, with its control where it has one around it alone. */
export function paragraphWith(xml: string, words: string): string {
  const at = xml.indexOf(words)
  if (at < 0) throw new Error(`"${words}" is not there`)
  const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))
  return xml.slice(start, xml.indexOf('</w:p>', at) + '</w:p>'.length)
}

/** The control of a field. */
export function controlOf(xml: string, name: string): string {
  const start = xml.lastIndexOf('<w:sdt>', xml.indexOf(`<w:tag w:val="${name}"/>`))
  return xml.slice(start, xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length)
}

/** What stands in a bookmark that begins at the end of a paragraph and ends in another; and the two ends. */
export function bookmarked(xml: string, bookmark: string): { start: string; inner: string; end: string } {
  const [start = '', id = ''] =
    xml.match(new RegExp(`<w:bookmarkStart w:id="(\\d+)" w:name="${bookmark}"/>`)) ?? []
  const from = xml.indexOf('</w:p>', xml.indexOf(start)) + '</w:p>'.length
  const end = `<w:bookmarkEnd w:id="${id}"/>`
  return { start, end, inner: xml.slice(from, xml.lastIndexOf('<w:p>', xml.indexOf(end))) }
}
