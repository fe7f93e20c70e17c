// What a document gathers while its body goes by: notes, remarks, numberings, heads. They are written after it.
import type { LanguageTag } from '@qarar/core'
import { paragraphOf, runAround } from '../docx/markup.ts'
import { elementsOf } from '../docx/xml.ts'
import type { StyleKey } from './style-roles.ts'
import { symbolRuns } from './symbol-runs.ts'
import type { TemplateStyles } from './template-styles.ts'

export interface BoundDocument {
  template: TemplateStyles
  ids: Record<StyleKey, string>
  /** Of the document's own words: notes, heads, numbers. */
  language: LanguageTag
  notes: string[]
  remarks: string[]
  /** Number with which each numbering begins; `null`: dashes. */
  numberings: (number | null)[]
  /** Running heads, by their markup. */
  heads: Map<string, number>
  bookmarks: number
  fields: number
}

export const bindDocument = (template: TemplateStyles, language: LanguageTag): BoundDocument => ({
  ...{ template, ids: template.ids, language, notes: [], remarks: [], numberings: [] },
  ...{ heads: new Map(), bookmarks: 0, fields: 0 },
})

/** The sign in the text; the note itself waits. */
export function noteSign(bound: BoundDocument, text: string, language: LanguageTag): string {
  const id = bound.notes.length + 1
  const { note, noteSign: sign } = bound.ids
  const own = runAround('<w:footnoteRef/>', bound.language, sign)
  const words = paragraphOf(
    { style: note, language: bound.language },
    `${own}${symbolRuns(` ${text}`, bound.language)}`,
  )
  bound.notes.push(`<w:footnote w:id="${id}">${words}</w:footnote>`)
  return runAround(`<w:footnoteReference w:id="${id}"/>`, language, sign)
}

/** Around what it is about; `signs`: behind all else of the paragraph. */
export function withRemarks(
  bound: BoundDocument,
  remarks: readonly string[],
  inner: string,
): { content: string; signs: string } {
  return remarks.reduce(
    ({ content, signs }, text) => {
      const id = bound.remarks.length
      bound.remarks.push(remarkOf(bound, id, text))
      const sign = runAround(`<w:commentReference w:id="${id}"/>`, bound.language, bound.ids.remarkSign)
      return {
        content: `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>`,
        signs: signs + sign,
      }
    },
    { content: inner, signs: '' },
  )
}

function remarkOf({ ids, language }: BoundDocument, id: number, text: string): string {
  const sign = runAround('<w:annotationRef/>', language, ids.remarkSign)
  const words = paragraphOf({ style: ids.remark, language }, sign + symbolRuns(text, language))
  return `<w:comment w:id="${id}" w:author="Qarar" w:initials="Q">${words}</w:comment>`
}

/** Id of a numbering that begins with `start`; those of the template stand before. */
export function newNumbering(bound: BoundDocument, start: number | null): number {
  bound.numberings.push(start)
  return lastNumbering(bound.template) + bound.numberings.length
}

export const lastNumbering = (template: TemplateStyles) => lastId(template, 'w:num', 'w:numId', 0)
export const lastOutline = (template: TemplateStyles) =>
  lastId(template, 'w:abstractNum', 'w:abstractNumId', -1)

const lastId = ({ numbering }: TemplateStyles, name: string, key: string, none: number) =>
  elementsOf(numbering ?? undefined, name).reduce((last, { attributes }) => {
    const id = Number(attributes[key])
    return Number.isSafeInteger(id) ? Math.max(last, id) : last
  }, none)

/** The two ends of a bookmark. */
export function newBookmark(bound: BoundDocument, name: string): { start: string; end: string } {
  const id = bound.bookmarks++
  return {
    start: `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`,
    end: `<w:bookmarkEnd w:id="${id}"/>`,
  }
}
