import type { LanguageTag } from '@qarar/core'
import type { ReportSource } from '../../contract/reports.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import { partyName } from '../../party-name.ts'
import { copyWords } from '../languages/copy-words.ts'
import { fill } from '../languages/report-phrases.ts'

/** What a source is called: as far as it has them. */
export interface SourceNames {
  /** Of the text or document, as it is printed in the language of the report. */
  symbol: string | null
  /** Of the paragraph, the note or the answer. */
  number: string | null
  /** ISO 8601. */
  date: string | null
  /** Key of who said it (`state:OMN`), or the name of a person, a post or a department. */
  party: string | null
}

/** Null where the source is not held any more. */
export type SourceLookup = (source: ReportSource, language: LanguageTag) => SourceNames | null

/** A source for a footnote: «6/1-م، الفقرة 4»، `status entry of 3 March 2024, Fisheries Department`. */
export function sourceWords(source: ReportSource, language: LanguageTag, lookup: SourceLookup): string {
  const { sources: words, comma } = copyWords[language]
  if (source.kind === 'plan') return words.plan
  if (source.kind === 'person') return personWords(source, language, lookup)
  const names = lookup(source, language)
  if (!names) return words.lost
  const party = names.party && (partyName(names.party, language) ?? names.party.replace(/^name:/, ''))
  const day = names.date && fill(words.of, { day: dayInWords(names.date, language) })
  const number = names.number && fill(words.number, { number: names.number })
  if (source.kind === 'paragraph') {
    const paragraph = names.number && fill(words.paragraph, { number: names.number })
    return joined([names.symbol, paragraph], comma) || words.lost
  }
  const what = [words[source.kind], source.kind === 'status' ? null : number, day].filter(Boolean).join(' ')
  return joined([what, names.symbol, party], comma)
}

/** A department's own words name the document in which they came back. */
function personWords(
  source: Extract<ReportSource, { kind: 'person' }>,
  language: LanguageTag,
  lookup: SourceLookup,
): string {
  const { sources: words, comma } = copyWords[language]
  const { by, post, file } = source
  if (post === null || file === null) return joined([`${words.person} ${by}`, post], comma)
  const names = lookup(source, language)
  const day = names?.date && fill(words.of, { day: dayInWords(names.date, language) })
  const document = [fill(words.document, { name: names?.number ?? file }), day].filter(Boolean).join(' ')
  return joined([fill(words.department, { post }), document], comma)
}

const joined = (words: readonly (string | null)[], comma: string) => words.filter(Boolean).join(comma)
