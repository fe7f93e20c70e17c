import { foldMapped } from '../../languages/fold-mapped.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { foldedNames } from '../../organisations/folded-names.ts'
import type { OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'
import { type ResolutionNumber, readResolutionNumber } from '../../organisations/resolution-number.ts'
import type { DocumentView, TextLine } from '../document-view.ts'

/** The organ whose opening words a line is («إنّ مجلس …، المنعقد»), the one anchor that every resolution has. */
export function chapeauOrgan(
  line: TextLine,
  view: DocumentView,
): { organ: OrganProfile; organisation: OrganisationProfile } | null {
  const { chapeauOpeners, chapeauSession } = view.language.resolution
  const opener = chapeauOpeners.find((word) => line.folded.startsWith(word.endsWith("'") ? word : `${word} `))
  if (opener === undefined) return null
  const rest = line.folded.slice(opener.length).trimStart().replace(chapeauSession, '')
  for (const organisation of view.organisations) {
    for (const organ of organisation.organs) {
      const length = organNameLength(rest, organ, view.language)
      if (length > 0 && followsOrgan(rest.slice(length), organisation, view.language))
        return { organ, organisation }
    }
  }
  return null
}

/** Length of the organ's name at the start of folded text, the longest of its names; 0 for none. */
function organNameLength(folded: string, organ: OrganProfile, language: LanguagePack): number {
  return Math.max(
    ...foldedNames(organ.names[language.tag], language).map((name) => lengthAt(folded, name)),
    0,
  )
}

/** Length of a name at the start of a text where a space between its words may be lost; 0 where it is not there. */
function lengthAt(text: string, name: string): number {
  let at = 0
  for (const character of name) {
    if (text[at] === character) at++
    else if (character !== ' ') return 0
  }
  return at
}

/** An opening ends with the organ, or goes on with where and when it met; a sentence about the organ does neither. */
function followsOrgan(rest: string, organisation: OrganisationProfile, language: LanguagePack): boolean {
  const { tag, resolution } = language
  const own = foldedNames(organisation.names[tag], language).find((name) => rest.slice(0, 120).includes(name))
  const after = own ? rest.slice(rest.indexOf(own) + own.length) : rest
  if (/^\s*[،,:]?\s*$/.test(after)) return true
  const words = after.replace(/^\s*[،,]?\s*/, '')
  return resolution.chapeauFollowers.some((word) => words.startsWith(word))
}

export interface HeaderLine {
  number: ResolutionNumber
  organisation: OrganisationProfile
  /** Words after the number on the same line: a title, mostly with «بشأن» before it. */
  rest: { start: number; end: number } | null
}

/** «قرار رقم: 44/1-س», `Resolution No. 7/3-NAV`, `75/127. Title`. */
export function readHeader(line: TextLine, view: DocumentView): HeaderLine | null {
  const words = headerWords(line, view.language)
  for (const organisation of candidates(view)) {
    const number = readResolutionNumber(line.text.slice(words), organisation, view.language)
    if (number === null) continue
    const after = line.text.slice(words + number.length)
    if (words === 0 && !titleFollows(after, number, view)) continue
    const lead = /^[\s.:،,–-]*/.exec(after)?.[0].length ?? 0
    const start = line.start + words + number.length + lead
    return { number, organisation, rest: start < line.end ? { start, end: line.end } : null }
  }
  return null
}

/** A bare number opens a title after a point, or where the cover prints the symbol that it makes. */
function titleFollows(after: string, { canonical }: ResolutionNumber, { lines }: DocumentView): boolean {
  if (/^[.:]\s*\S/.test(after)) return true
  return /^\s+\p{L}/u.test(after) && lines.slice(0, 40).some(({ text }) => text === canonical)
}

/** Length of «قرار رقم:» and its like at the start of the printed line. */
function headerWords(line: TextLine, { fold, resolution }: LanguagePack): number {
  const words = [...resolution.draftHeaders, ...resolution.decisionHeaders, ...resolution.headers]
  const length = prefixLength(line.text, words, fold)
  return length === 0 ? 0 : length + (/^\s*[:.]?\s*/.exec(line.text.slice(length))?.[0].length ?? 0)
}

/** Length, as printed, of the first of the folded words that a text starts with; 0 for none. */
function prefixLength(text: string, words: readonly string[], fold: LanguagePack['fold']): number {
  const { folded, unfold } = foldMapped(text.slice(0, 60), fold)
  const word = words.find((each) => folded.startsWith(each))
  if (word === undefined) return 0
  const end = unfold(0, word.length).end
  return end + (/^[\p{M}ـ]*/u.exec(text.slice(end))?.[0].length ?? 0)
}

/** A header whose number is left open or cannot be read: `Draft resolution No. 8/[…]-ENV`. */
export function isOpenHeader(line: TextLine, { language }: DocumentView): boolean {
  const words = headerWords(line, language)
  return words > 0 && /^[\d[(…._-]/.test(line.text.slice(words)) && line.text.length - words < 30
}

function candidates(view: DocumentView): readonly OrganisationProfile[] {
  return view.organisation ? [view.organisation] : view.organisations
}

/** Length of «بشأن» at the start of a title line, 0 where there is none. In Arabic it may be glued to the next word. */
export function aboutLength(text: string, { fold, resolution, tag }: LanguagePack): number {
  const whole = resolution.about.includes(fold(text).trim())
  const words = tag === 'ar' ? resolution.about : resolution.about.map((word) => `${word} `)
  const length = whole ? text.length : prefixLength(text, words, fold)
  return length === 0 ? 0 : length + (/^\s*:?\s*/.exec(text.slice(length))?.[0].length ?? 0)
}

export function opensPreamble(line: TextLine, { resolution }: LanguagePack): boolean {
  return resolution.preamble.test(line.folded)
}

/** Lines that hold something. */
export function printedLines(lines: readonly TextLine[]): TextLine[] {
  return lines.filter((line) => !line.blank)
}
