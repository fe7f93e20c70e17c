import type { LanguageTag } from '@qarar/core'
import type { PacketSeal, PrintedFact } from '@qarar/register'
import { languageOfWords, paragraphOf, runOf } from '../docx/markup.ts'
import { type BoundDocument, newBookmark, newNumbering } from './bound-document.ts'
import { sealBookmark } from './field-names.ts'
import { cellOf, tableStart } from './set-blocks.ts'
import type { StyleKey } from './style-roles.ts'

/** Above a form that goes out and comes back. */
export interface FormCover {
  seal: PacketSeal
  language: LanguageTag
  mark: string | null
  organisation: string | null
  title: string
  /** What is said of it, beside each other: «To», «Department of Waters». */
  facts: readonly PrintedFact[]
  how: readonly string[]
}

export function* setFormCover(bound: BoundDocument, form: FormCover): Generator<string> {
  const { language } = form
  const seal = newBookmark(bound, sealBookmark(form.seal))
  if (form.mark) yield wordsLine(bound, 'mark', form.mark, language)
  if (form.organisation) yield wordsLine(bound, 'cover', form.organisation, language)
  const title = `${seal.start}${runOf(form.title, language)}${seal.end}`
  yield paragraphOf({ style: bound.ids.title, language }, title)
  yield* setFacts(bound, form.facts, language)
  const num = newNumbering(bound, 1)
  for (const line of form.how)
    yield paragraphOf({ style: bound.ids.text, language, num }, runOf(line, language))
}

/** Names beside what is told by them. */
export function* setFacts(
  bound: BoundDocument,
  facts: FormCover['facts'],
  language: LanguageTag,
): Generator<string> {
  const narrow = Math.floor(bound.template.width * 0.3)
  const wide = bound.template.width - narrow
  yield tableStart(bound, language, [narrow, wide])
  for (const [name, words] of facts) {
    const cells = [
      cellOf(narrow, wordsLine(bound, 'columnHead', name, language)),
      cellOf(wide, wordsLine(bound, 'cell', words, language)),
    ]
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`
  }
  yield `</w:tbl>${wordsLine(bound, 'text', '', language)}`
}

/** Words whose script may be another than that of the document. */
export function wordsLine(
  { ids }: BoundDocument,
  style: StyleKey,
  words: string,
  language: LanguageTag,
): string {
  return paragraphOf({ style: ids[style], language }, runOf(words, languageOfWords(words, language)))
}
