import type { LanguagePack } from '../../languages/pack.ts'
import type { OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'
import { type ResolutionNumber, readResolutionNumber } from '../../organisations/resolution-number.ts'
import type { DocumentView, TextLine } from '../document-view.ts'

/** The organ whose opening words a line is («إنّ مجلس …، المنعقد»), the one anchor that every resolution has. */
export function chapeauOrgan(
  line: TextLine,
  view: DocumentView,
): { organ: OrganProfile; organisation: OrganisationProfile } | null {
  const { chapeauOpeners, chapeauFollowers } = view.language.resolution
  const opener = chapeauOpeners.find((word) => line.folded.startsWith(word.endsWith("'") ? word : `${word} `))
  if (opener === undefined) return null
  const rest = line.folded.slice(opener.length).trimStart()
  for (const organisation of view.organisations) {
    for (const organ of organisation.organs) {
      const name = organNameAt(rest, organ, view.language)
      if (name !== null && followsOrgan(rest.slice(name.length), chapeauFollowers))
        return { organ, organisation }
    }
  }
  return null
}

function organNameAt(folded: string, organ: OrganProfile, language: LanguagePack): string | null {
  const names = organ.names[language.tag]
    .map((name) => language.fold(name))
    .sort((a, b) => b.length - a.length)
  return names.find((name) => folded.startsWith(name)) ?? null
}

function followsOrgan(rest: string, followers: readonly string[]): boolean {
  return /^\s*(?:[،,:]|$)/.test(rest) || followers.some((word) => rest.trimStart().startsWith(word))
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
    if (words === 0 && !/^[.:]\s*\S/.test(after)) continue
    const lead = /^[\s.:،,–-]*/.exec(after)?.[0].length ?? 0
    const start = line.start + words + number.length + lead
    return { number, organisation, rest: start < line.end ? { start, end: line.end } : null }
  }
  return null
}

/** Length of «قرار رقم:» and its like at the start of the printed line; folding keeps the length of these words. */
function headerWords(line: TextLine, { fold, resolution }: LanguagePack): number {
  const folded = fold(line.text)
  const words = [...resolution.draftHeaders, ...resolution.decisionHeaders, ...resolution.headers]
  const word = words.find((header) => folded.startsWith(header))
  if (word === undefined) return 0
  return word.length + (/^\s*[:.]?\s*/.exec(line.text.slice(word.length))?.[0].length ?? 0)
}

/** A header whose number is left open or cannot be read: `Draft resolution No. 8/[…]-ENV`. */
export function isOpenHeader(line: TextLine, { language }: DocumentView): boolean {
  const words = headerWords(line, language)
  return words > 0 && /^[\d[(…._-]/.test(line.text.slice(words)) && line.text.length - words < 30
}

function candidates(view: DocumentView): readonly OrganisationProfile[] {
  return view.organisation ? [view.organisation] : view.organisations
}

/** Length of «بشأن» at the start of a title line, 0 where there is none. It may be glued to the next word. */
export function aboutLength(text: string, { fold, resolution, tag }: LanguagePack): number {
  const folded = fold(text)
  const word = resolution.about.find(
    (about) => folded === about || folded.startsWith(tag === 'ar' ? about : `${about} `),
  )
  if (word === undefined) return 0
  return word.length + (/^\s*:?\s*/.exec(text.slice(word.length))?.[0].length ?? 0)
}

export function opensPreamble(line: TextLine, { resolution }: LanguagePack): boolean {
  return resolution.preamble.test(line.folded)
}

/** Lines that hold something. */
export function printedLines(lines: readonly TextLine[]): TextLine[] {
  return lines.filter((line) => !line.blank)
}
