// A place that people fill in. It has its name twice: Word keeps content controls, LibreOffice keeps bookmarks.
import type { LanguageTag } from '@qarar/core'
import { paragraphOf, runOf } from '../docx/markup.ts'
import { escaped } from '../docx/plain.ts'
import { type BoundDocument, newBookmark } from './bound-document.ts'
import { bookmarkOfField } from './field-names.ts'
import { emptyWords } from './packet-words.ts'

export interface WordField {
  name: string
  /** Shown by the program as the name of the field. */
  title: string
  /** Markup of the paragraphs in it. */
  content: Iterable<string>
  /** What is in it only says what to do. */
  isEmpty: boolean
  language: LanguageTag
}

/**
 * The bookmark begins at the end of the paragraph before the field and ends in an empty one after it: whoever replaces
 * all that stands in the field does not touch it.
 */
export function* setField(
  bound: BoundDocument,
  before: (bookmark: string) => string,
  field: WordField,
): Generator<string> {
  const { start, end } = newBookmark(bound, bookmarkOfField(field.name))
  yield before(start)
  yield* controlOf(bound, field)
  yield paragraphOf({ style: bound.ids.end, language: field.language }, end)
}

/**
 * In a cell of a table the bookmark is a point under the field, and the cell is what it names: LibreOffice writes one that
 * has a length as several.
 */
export function* setFieldInCell(bound: BoundDocument, field: WordField): Generator<string> {
  const { start, end } = newBookmark(bound, bookmarkOfField(field.name))
  yield* controlOf(bound, field)
  yield paragraphOf({ style: bound.ids.end, language: field.language }, start + end)
}

function* controlOf(bound: BoundDocument, field: WordField): Generator<string> {
  yield controlStart(bound, field)
  yield* field.content
  yield '</w:sdtContent></w:sdt>'
}

/**
 * `sdtLocked`: what is in it can be changed, it cannot be deleted. Of the kind that tables of contents are in: in any
 * other LibreOffice 7 writes Arabic words several times and loses notes.
 */
function controlStart(bound: BoundDocument, { name, title, isEmpty }: WordField): string {
  const id = ++bound.fields
  const shows = isEmpty ? '<w:showingPlcHdr/>' : ''
  return `<w:sdt><w:sdtPr><w:alias w:val="${escaped(title.slice(0, 60))}"/><w:tag w:val="${escaped(name)}"/><w:id w:val="${id}"/><w:lock w:val="sdtLocked"/>${shows}<w:docPartObj><w:docPartGallery w:val="Custom 1"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`
}

/** What is there already, a paragraph each; otherwise grey words that vanish with the first letter typed. */
export function fieldText(
  bound: BoundDocument,
  text: readonly string[],
  language: LanguageTag,
  key: 'field' | 'fieldCell' = 'field',
): Pick<WordField, 'content' | 'isEmpty'> {
  const style = bound.ids[key]
  const kept = text.filter((each) => each.trim())
  const content = kept.map((each) => paragraphOf({ style, language }, runOf(each, language)))
  const isEmpty = kept.length === 0
  return { content: isEmpty ? [emptyText(bound, style, language)] : content, isEmpty }
}

/** In the language of the form, but on the side from which the field is written. */
const emptyText = ({ ids, language: own }: BoundDocument, style: string, language: LanguageTag) =>
  paragraphOf({ style, language }, runOf(emptyWords(own, language), own, ids.empty))
