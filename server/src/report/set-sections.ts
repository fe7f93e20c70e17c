// Sections of the file: each part of the report begins on a new page and has its symbol in the running head.
import type { LanguageTag } from '@qarar/core'
import { languageOfWords, paragraphOf, runOf } from '../docx/markup.ts'
import { isRightToLeft } from '../docx/spoken.ts'
import type { BoundDocument } from './bound-document.ts'
import type { PageHead } from './template-styles.ts'

/** The running head: symbol, mark and what else must stand on every page. */
export function runningHead({ ids }: BoundDocument, words: readonly string[], language: LanguageTag): string {
  const runs = words.map((each) => runOf(each, languageOfWords(each, language)))
  const point = runOf('  ·  ', language)
  return paragraphOf({ style: ids.runningHead, language }, runs.join(point))
}

/** `head`: markup of the running head; null: the page has that of the template alone, as covers have. */
function sectionOf(bound: BoundDocument, head: string | null): string {
  const isCover = head === null
  const references = isCover ? coverHeads(bound) : partHeads(bound, head)
  const first = isCover && bound.template.heads.some(({ on }) => on === 'first') ? '<w:titlePg/>' : ''
  const direction = isRightToLeft(bound.language) ? '<w:bidi/>' : ''
  return `<w:sectPr>${references}<w:type w:val="nextPage"/>${bound.template.page}${first}${direction}</w:sectPr>`
}

/** The paragraph that ends a section and carries what its pages look like. */
export const sectionEnd = (bound: BoundDocument, head: string | null) =>
  paragraphOf({ style: bound.ids.end, language: bound.language, section: sectionOf(bound, head) }, '')

/** Of the whole document: behind an empty paragraph, since LibreOffice doubles a bookmark that ends in the very last. */
export const lastSection = (bound: BoundDocument, head: string | null) =>
  paragraphOf({ style: bound.ids.end, language: bound.language }, '') + sectionOf(bound, head)

const coverHeads = ({ template }: BoundDocument) =>
  template.heads.map((head, at) => referenceOf(head.kind, head.on, templateHeadId(at))).join('')

function partHeads(bound: BoundDocument, markup: string): string {
  const number = bound.heads.get(markup) ?? bound.heads.size + 1
  bound.heads.set(markup, number)
  return pagesOf(bound)
    .flatMap((on) => [referenceOf('header', on, headId(number, on)), referenceOf('footer', on, footId(on))])
    .join('')
}

/** Which pages have heads of their own. */
export const pagesOf = ({ template }: BoundDocument): ('default' | 'even')[] =>
  template.hasEvenHeads ? ['default', 'even'] : ['default']

export const templateHeadId = (at: number) => `rTemplate${at + 1}`
export const headId = (number: number, on: PageHead['on']) => `rHead${number}${on}`
export const footId = (on: PageHead['on']) => `rFoot${on}`

const referenceOf = (kind: PageHead['kind'], on: PageHead['on'], id: string) =>
  `<w:${kind}Reference w:type="${on}" r:id="${id}"/>`
