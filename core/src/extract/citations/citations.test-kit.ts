// Shared by the tests of citations.
import { languagePack } from '../../languages/index.ts'
import type { Citation } from '../../model/extracted.ts'
import type { LanguageTag } from '../../model/kinds.ts'
import { organisations } from '../../organisations/index.ts'
import { tokensOf } from '../tokens.ts'
import { findCitations } from './find-citations.ts'

/** Where and when the sentence is said; by default in a General Assembly resolution of December 2021. */
export interface Said {
  organisation?: string
  organ?: string
  session?: string | null
  date?: string | null
}

export function citationsIn(tag: LanguageTag, text: string, said: Said = {}): Citation[] {
  const language = languagePack(tag)
  const { organisation = 'un', organ = 'ga', session = null, date = '2021-12-10' } = said
  return findCitations({
    language,
    organisation: organisations.find(({ code }) => code === organisation) ?? null,
    organisations,
    kind: 'resolution',
    organ,
    session,
    date,
    text,
    offset: 0,
    part: 'preambular',
    tokens: tokensOf(text, language),
    speaker: null,
    lead: null,
    leads: false,
    isLast: false,
  })
}

/** `text → target`, or the readings, or the status where there is neither. */
export function targetsIn(tag: LanguageTag, text: string, said?: Said): string[] {
  return citationsIn(tag, text, said).map(
    ({ text: words, target, readings, status }) =>
      `${words} → ${target ?? (readings.length > 0 ? readings.join(' | ') : status)}`,
  )
}

export const council: Said = { organisation: 'oic', organ: 'cfm', session: 'CFM-44', date: '2017-07-10' }
