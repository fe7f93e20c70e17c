import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { LetterHead, LetterQuote } from '../contract/letters.ts'
import { partyName } from '../party-name.ts'
import { type Addressed, notePhrases } from './note-phrases.ts'

/** A circular note as it is to be printed: what stands where is for whoever sets it. */
export interface NoteVerbale {
  language: LanguageTag
  title: string
  /** «No. 12/3» */
  number: string
  date: string
  greeting: string
  /** Of a reminder. */
  recalls: string | null
  quotes: NoteQuote[]
  request: string
  closing: string
  /** Empty where all members are addressed. */
  recipients: { title: string; names: string[] }
}

interface NoteQuote {
  /** «36/44-POL, paragraph 6» */
  heading: string
  text: string
  /** The text may be held in another language than the note's. */
  language: LanguageTag
  /** For a footnote. */
  source: string
}

interface Note {
  letter: Pick<LetterHead, 'number' | 'date' | 'limit' | 'language' | 'organisation'>
  quotes: readonly LetterQuote[]
  recipients: readonly string[]
  /** Whether these are all the members. */
  isToMembers: boolean
  /** The note of which it reminds. */
  first: Pick<LetterHead, 'number' | 'date'> | null
}

export function noteVerbale({ letter, quotes, recipients, isToMembers, first }: Note): NoteVerbale {
  const { language, date, limit, number } = letter
  const phrases = notePhrases[language]
  const sender = senderOf(letter)
  const to = phrases.to[isToMembers ? 'members' : howMany(recipients)]
  return {
    language,
    title: first ? phrases.reminder : phrases.title,
    number: `${phrases.number} ${number}`,
    date: dayInWords(date, language),
    greeting: phrases.greeting(sender, to),
    recalls: first && phrases.recalls(sender, first.number, dayInWords(first.date, language)),
    quotes: oncePerParagraph(quotes).map((quote) => noteQuote(quote, language)),
    request: phrases.request(sender, limit && dayInWords(limit, language)),
    closing: phrases.closing(sender, to),
    recipients: {
      title: phrases.recipients,
      names: isToMembers ? [] : recipients.map((party) => partyName(party, language) ?? party),
    },
  }
}

/** A paragraph that asks for several things is quoted once. */
function oncePerParagraph(quotes: readonly LetterQuote[]): LetterQuote[] {
  const places = quotes.map((quote) => [placeOf(quote), quote] as const)
  return [...new Map([...places].reverse())].reverse().map(([, quote]) => quote)
}

const placeOf = ({ publication, order, eId, language }: LetterQuote) =>
  [publication, order, eId, language].join(' ')

const howMany = ({ length }: readonly string[]): Addressed => (length === 1 ? 'one' : 'several')

function senderOf({ organisation, language }: Note['letter']): string {
  const profile = organisations.find(({ code }) => code === organisation)
  return profile?.sender[language] ?? organisation
}

function noteQuote(quote: LetterQuote, language: LanguageTag): NoteQuote {
  const { symbol, title, number, eId, date, text } = quote
  const comma = language === 'ar' ? '، ' : ', '
  const paragraph = number === null ? eId : notePhrases[language].paragraph(number)
  const day = date && dayInWords(date, language)
  return {
    heading: [symbol ?? title, paragraph].filter(Boolean).join(comma),
    text,
    language: quote.language ?? language,
    source: [symbol, title, paragraph, day].filter(Boolean).join(comma),
  }
}

/** «11 July 2017»; the months of Arabic as the organisations of our profiles write them in Latin digits. */
export function dayInWords(day: string, language: LanguageTag): string {
  const words = dayFormats[language].format(new Date(`${day}T00:00:00Z`))
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words
}

/** Made once: making one takes a hundred times as long as writing a day with it. */
const dayFormats: Record<LanguageTag, Intl.DateTimeFormat> = {
  ar: dayFormat('ar-EG'),
  en: dayFormat('en-GB'),
  fr: dayFormat('fr'),
}

function dayFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  })
}
