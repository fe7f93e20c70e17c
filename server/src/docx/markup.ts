// WordprocessingML in strings. An object for every run, as the docx library keeps them, is 70 KB for each row of a long
// annex: the body is written as it goes by. Children stand in the order that the schema gives.
import type { LanguageTag } from '@qarar/core'
import { escaped } from './plain.ts'
import { isRightToLeft, spokenTags } from './spoken.ts'

export interface ParagraphLook {
  /** Style id. */
  style: string
  language: LanguageTag
  /** Id of the numbering that counts it. */
  num?: number
  /** Markup of what stands in `w:pPr` after everything else. */
  section?: string
}

/** The direction is always said: a template's own may be the other one. */
export function paragraphOf({ style, language, num, section = '' }: ParagraphLook, content: string): string {
  const rightToLeft = switched(isRightToLeft(language))
  const numbering = num === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${num}"/></w:numPr>`
  const mark = `<w:rPr><w:rtl${rightToLeft}/>${spokenOf(language)}</w:rPr>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbering}<w:bidi${rightToLeft}/>${mark}${section}</w:pPr>${content}</w:p>`
}

const switched = (isOn: boolean) => (isOn ? '' : ' w:val="0"')

const spokenOf = (language: LanguageTag) =>
  `<w:lang ${isRightToLeft(language) ? 'w:bidi' : 'w:val'}="${spokenTags[language]}"/>`

/** Text and nothing else: what looks like markup or a field is printed as it is. A new line is a break. */
export function runOf(text: string, language: LanguageTag, style?: string): string {
  return runAround(wordsOf(text), language, style)
}

export function runAround(content: string, language: LanguageTag, style?: string): string {
  const named = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`
  const rightToLeft = switched(isRightToLeft(language))
  return `<w:r><w:rPr>${named}<w:rtl${rightToLeft}/>${spokenOf(language)}</w:rPr>${content}</w:r>`
}

const wordsOf = (text: string) =>
  text
    .split(/(\r\n|[\n\r\t\u0085\u2028\u2029])/)
    .map((piece, at) => (at % 2 === 1 ? signOf(piece) : textOf(piece)))
    .join('')

const signOf = (piece: string) => (piece === '\t' ? '<w:tab/>' : '<w:br/>')

const textOf = (piece: string) => (piece ? `<w:t xml:space="preserve">${escaped(piece)}</w:t>` : '')

/** `shown` until the program that opens the file counts itself; without it, the program is asked to do so at once. */
export function fieldOf(instruction: string, shown: string, language: LanguageTag): string {
  const stale = shown === '' ? ' w:dirty="true"' : ''
  const sign = (type: string) =>
    runAround(`<w:fldChar w:fldCharType="${type}"${type === 'begin' ? stale : ''}/>`, language)
  const asked = runAround(
    `<w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText>`,
    language,
  )
  return `${sign('begin')}${asked}${sign('separate')}${runOf(shown, language)}${sign('end')}`
}

/**
 * Words that may be in the other script alone: a symbol in an Arabic report is read from the left. Where both stand, they
 * are in the language of what is around them.
 */
export function languageOfWords(words: string, language: LanguageTag): LanguageTag {
  const isArabic = /\p{Script=Arabic}/u.test(words)
  const isLatin = /\p{Script=Latin}/u.test(words)
  if (isArabic === isLatin) return language
  if (isArabic) return 'ar'
  return language === 'ar' ? 'en' : language
}
