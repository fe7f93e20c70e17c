import { speakerLabels as arabic } from '../../../languages/ar/verbatim-record.ts'
import { speakerLabels as english } from '../../../languages/en/verbatim-record.ts'
import { speakerLabels as french } from '../../../languages/fr/verbatim-record.ts'
import type { LanguagePack } from '../../../languages/pack.ts'
import type { LanguageTag } from '../../../model/kinds.ts'
import { endsParagraph } from '../../terminal.ts'
import { findPersonalTitle, withoutPersonalTitle } from './personal-title.ts'
import { readSpeakerHeader, type SpeakerHeader } from './speaker-header.ts'

// Labels that tell a speaker only inside a meeting: `The representative of Kedra:`, «السيد تسلي (كدرا) -». On a
// cover or in a report the same words are a list.

/** Folded words of a language, in its own file. */
interface LabelWords {
  representative: RegExp
  offices: readonly string[]
  articles: readonly string[]
  links: readonly string[]
  tells: readonly string[]
  verbs: RegExp | null
}

const wordsOf: Record<LanguageTag, LabelWords> = { ar: arabic, en: english, fr: french }

/** A header of a record, as other documents have it too or as only the body of a record can have it. */
export function readBodyHeader(text: string, language: LanguagePack): SpeakerHeader | null {
  return (
    readSpeakerHeader(text, language) ?? readDashedHeader(text, language) ?? readOfficeHeader(text, language)
  )
}

/** Whether a line opens like a speech of another, but not surely enough to take it from the one who speaks. */
export function looksLikeHeader(text: string, language: LanguagePack): boolean {
  const label = readLabel(text, language)
  if (label === null || readBodyHeader(text, language) !== null) return false
  return isUpperCase(label.printed) || namesSpeaker(label, language)
}

const dashed = /^([^()[\]:\t]{1,80}\([^()]{1,80}\)(?: ?\([^()]{1,80}\))?)\s?[-–—]\s+(?=\S)/

/** «السيد تسلي (كدرا) - »: sure only with a title before the name and a State behind it. */
function readDashedHeader(text: string, language: LanguagePack): SpeakerHeader | null {
  const [matched = '', name = ''] = dashed.exec(text) ?? []
  const header = name === '' ? null : readSpeakerHeader(`${name}:`, language)
  const isSure = header?.as === 'representative' && findPersonalTitle(name, language) === 0
  return isSure ? { ...header, printed: matched.trimEnd().length, length: matched.length } : null
}

interface Label {
  printed: string
  folded: string
  length: number
  /** Characters of the line up to the colon and up to the speech. */
  marker: number
  speech: number
}

const longestLabel = 8
const form = /^([^:()[\]\t]{1,120}?)\s?(?:\([^()]{1,80}\)\s?){0,2}:\s*/

function readLabel(text: string, { fold }: LanguagePack): Label | null {
  const [matched = '', printed = ''] = form.exec(text) ?? []
  const folded = fold(printed).replace(/\s+/g, ' ')
  const { length } = folded.split(' ')
  if (printed === '' || length > longestLabel) return null
  return { printed, folded, length, marker: matched.trimEnd().length, speech: matched.length }
}

/** `The representative of Kedra:`, `Mr. Orin, Secretary of the Committee:`, `The Special Envoy for Kedra:`. */
function readOfficeHeader(text: string, language: LanguagePack): SpeakerHeader | null {
  const label = readLabel(text, language)
  if (label === null || tellsSpeech(label, language) || isListed(text, label, language)) return null
  const state = representedIn(label, language)
  if (state === null && !holdsOffice(label, language)) return null
  return {
    printed: label.marker,
    length: label.speech,
    by: label.printed,
    as: state === null ? 'guest' : 'representative',
    for: state,
    language: languageOf(text, label, language),
  }
}

/** `The Special Envoy for Kedra: Ms. Nour`, in a list of who is who. */
function isListed(text: string, { speech }: Label, language: LanguagePack): boolean {
  return findPersonalTitle(text.slice(speech, speech + 60), language) === 0 && !endsParagraph(text, false)
}

function tellsSpeech({ folded }: Label, { tag }: LanguagePack): boolean {
  const { tells, verbs } = wordsOf[tag]
  return verbs?.test(folded) === true || folded.split(' ').some((word) => tells.includes(word))
}

/** The State as printed: as many words as are left behind the words of representation. */
function representedIn({ printed, folded }: Label, language: LanguagePack): string | null {
  const opening = wordsOf[language.tag].representative.exec(folded)?.[0]
  const words = folded.slice(opening?.length).split(' ').length
  if (opening === undefined || opening.length === folded.length) return null
  const state = printed.split(/\s+/).slice(-words).join(' ')
  return areNames(state, language) ? state.replace(/^[dl]['’]/i, '') : null
}

/** Names and the small words between them; in a script without capitals any word can be one. */
function areNames(printed: string, { tag, fold }: LanguagePack): boolean {
  const isLink = (word: string) => wordsOf[tag].links.includes(fold(word))
  return printed.split(/\s+/).every((word) => /^(?:[dl]['’])?[\p{Lu}\p{Lo}]/u.test(word) || isLink(word))
}

function holdsOffice({ printed, folded }: Label, language: LanguagePack): boolean {
  const [person = '', office] = printed.split(/[,،]\s?/)
  if (office !== undefined) {
    const isPerson = findPersonalTitle(person, language) === 0 && areNames(person, language)
    return isPerson && isOffice(office, language)
  }
  // `Rapporteur: Ms. Nour` is a row of a list: in a header the office has its article.
  const bare = withoutArticle(folded, language)
  const isSure = language.tag === 'ar' ? isSureInArabic(bare) : bare !== folded
  return isSure && isOffice(printed, language)
}

/** Where every word could be of a sentence: few, and not «مدير» or «أمين» of something. */
function isSureInArabic(folded: string): boolean {
  const { length } = folded.split(' ')
  return length > 1 && length <= 5 && !/^(?:مدير|امين)ه? /.test(folded)
}

/** An office that the words know, and nothing but names behind it. */
function isOffice(printed: string, language: LanguagePack): boolean {
  const folded = withoutArticle(language.fold(printed), language)
  const known = wordsOf[language.tag].offices
    .filter((office) => folded === office || folded.startsWith(`${office} `))
    .sort((a, b) => b.length - a.length)[0]
  const more = folded.split(' ').length - (known?.split(' ').length ?? 0)
  return (
    known !== undefined && (more === 0 || areNames(printed.split(/\s+/).slice(-more).join(' '), language))
  )
}

function withoutArticle(folded: string, { tag }: LanguagePack): string {
  const withSpace = wordsOf[tag].articles.map((each) => (each.endsWith("'") ? each : `${each} `))
  return folded.slice(withSpace.find((each) => folded.startsWith(each))?.length ?? 0)
}

/** The bracket is read as behind any other label. */
function languageOf(text: string, { printed, marker }: Label, language: LanguagePack): string | null {
  const [office = ''] = language.verbatimRecord.offices.president
  return readSpeakerHeader(`${office} ${text.slice(printed.length, marker)}`, language)?.language ?? null
}

/** `KEDRA:` */
const isUpperCase = (printed: string) => /^\p{Lu}[\p{Lu} .'’-]{3,}$/u.test(printed)

/** A title or an office, and names behind it. */
function namesSpeaker(label: Label, language: LanguagePack): boolean {
  const { printed } = label
  if (tellsSpeech(label, language)) return false
  if (isOffice(printed, language) || presides(printed, language)) return true
  const name = withoutPersonalTitle(printed, language)
  return name !== printed && areNames(name, language) && !isAddressed(language.fold(name), language)
}

/** `President of the Council:`; the office alone has been read as a header. */
function presides(printed: string, language: LanguagePack): boolean {
  const [first = '', ...rest] = printed.split(/\s+/)
  const offices = language.verbatimRecord.offices.president.map((office) => withoutArticle(office, language))
  return rest.length > 0 && offices.includes(language.fold(first)) && areNames(rest.join(' '), language)
}

/** `Mr. President:` and `Mr. Secretary-General:` speak to one who listens. */
function isAddressed(name: string, { verbatimRecord: { offices } }: LanguagePack): boolean {
  const known = Object.values(offices).flat()
  return name === '' || known.some((office) => office === name || office.endsWith(` ${name}`))
}
