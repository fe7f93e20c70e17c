import type { LanguagePack } from '../../../languages/pack.ts'
import type { OfficeHolder } from '../../../languages/words/verbatim-record.ts'
import { withoutPersonalTitle } from './personal-title.ts'

/**
 * In what capacity someone speaks. `representative`: a State or an organisation is printed beside the name;
 * `guest`: none is; `national`: the president speaks for a State.
 */
export type Capacity = OfficeHolder | 'representative' | 'national'

/** The label before a speech: «السيد تسلي (كدرا) (تكلم بالإنكليزية):». */
export interface SpeakerHeader {
  /** Characters of the label with its colon. */
  printed: number
  /** Characters up to the first word of the speech. */
  length: number
  by: string
  as: Capacity
  for: string | null
  /** BCP 47. */
  language: string | null
}

// Label, at most three groups in brackets (one may hold another: «(Iran (Islamic Republic of))»), colon.
const group = String.raw`(?:\((?:[^()]|\([^()]*\)){1,120}\)|\[[^[\]]{1,120}\])\s*`
const groupsOf = new RegExp(group, 'g')
const form = new RegExp(String.raw`^(?<label>[^()[\]:\t]{1,80}?)\s*(?<groups>(?:${group}){0,3}):\s*`)

/** A capital, also after an article (`al-Sabah`, `d'Escoto`), or a letter of a script without capitals. */
const nameWord = /^(?:\p{Ll}{1,3}['’-])?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’‘"-]*$/u

/** In words; a name without a State or a language beside it is shorter than many a sentence. */
const longestName = 8
const longestBareName = 4

/** The speaker header that opens a line, or null: a colon in the first words of a speech makes none. */
export function readSpeakerHeader(text: string, language: LanguagePack): SpeakerHeader | null {
  const match = form.exec(text)
  if (match === null) return null
  const { label = '', groups = '' } = match.groups ?? {}
  const notes = readNotes(groups, language)
  const as = capacityOf(label, notes, language)
  if (as === null) return null
  return {
    printed: match[0].trimEnd().length,
    length: match[0].length,
    by: label,
    as,
    for: notes.for,
    language: notes.language,
  }
}

/** What stands in brackets after the name. */
interface Notes {
  for: string | null
  language: string | null
  /** A note on the language of delivery is printed, known language or not. */
  delivered: boolean
}

function readNotes(groups: string, { fold, verbatimRecord }: LanguagePack): Notes {
  const printed = (groups.match(groupsOf) ?? []).map(withoutBrackets)
  const isDelivery = (note: string) => verbatimRecord.deliveredIn.test(fold(note))
  const delivery = printed.find(isDelivery)
  return {
    for: printed.find((note) => !isDelivery(note)) ?? null,
    language: delivery === undefined ? null : languageIn(fold(delivery), verbatimRecord.languageNames),
    delivered: delivery !== undefined,
  }
}

/** Brackets, and the signs of italics that machines print inside them: `(*spoke in French*)`. */
function withoutBrackets(found: string): string {
  return found
    .trim()
    .slice(1, -1)
    .replace(/^[\s*_]+|[\s*_]+$/g, '')
}

/** The language that is named first: the second is that of a text handed out. */
function languageIn(note: string, names: Readonly<Record<string, string>>): string | null {
  const found = Object.entries(names)
    .map(([name, tag]) => ({ tag, at: note.indexOf(name) }))
    .filter(({ at }) => at >= 0)
  return found.sort((a, b) => a.at - b.at)[0]?.tag ?? null
}

function capacityOf(label: string, notes: Notes, language: LanguagePack): Capacity | null {
  const office = officeOf(label, language)
  if (office !== null) return office
  const bare = notes.for === null && !notes.delivered
  if (bare) return namesPersonAlone(label, language) ? 'guest' : null
  if (/\p{Nd}/u.test(notes.for ?? '')) return null
  // «السيد الرئيس (تكلم بالإنكليزية):»: the bracket tells it from the address to the president.
  const titled = officeOf(label.replace(/^\S+\s+/, ''), language)
  if (titled !== null) return titled
  const name = withoutPersonalTitle(label, language)
  const named = name !== label || notes.delivered
  if (!named || !isName(name, longestName, language)) return null
  return notes.for === null ? 'guest' : 'representative'
}

function officeOf(label: string, { fold, verbatimRecord: { offices } }: LanguagePack): OfficeHolder | null {
  const folded = fold(label).replace(/\s+/g, ' ')
  const holders: OfficeHolder[] = ['president', 'secretary-general', 'guest']
  return holders.find((holder) => offices[holder].includes(folded)) ?? null
}

/** `Mr. Orin:` is a header; `Mr. Secretary-General:` addresses one who listens. */
function namesPersonAlone(label: string, language: LanguagePack): boolean {
  const name = withoutPersonalTitle(label, language)
  const folded = language.fold(name)
  const addressed = Object.values(language.verbatimRecord.offices)
    .flat()
    .some((office) => office === folded || office.endsWith(` ${folded}`))
  return name !== label && name !== '' && !addressed && isName(name, longestBareName, language)
}

function isName(name: string, longest: number, { fold, verbatimRecord }: LanguagePack): boolean {
  const words = name.split(/\s+/).filter((word) => !/^[-–]?$/.test(word))
  const { nameParticles, notInNames } = verbatimRecord
  return (
    words.length <= longest &&
    words.every((word) => nameWord.test(word) || nameParticles.includes(fold(word))) &&
    !words.some((word) => notInNames.includes(fold(word)))
  )
}
