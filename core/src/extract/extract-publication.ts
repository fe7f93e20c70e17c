import type { LanguagePack } from '../languages/pack.ts'
import type { Paragraph, Publication, StatedDate, Work } from '../model/publication.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'
import { findDates } from '../sessions/find-dates.ts'
import { findActs } from './acts/find-acts.ts'
import { findCitations } from './citations/find-citations.ts'
import { settleDirections } from './citations/settle-directions.ts'
import { findParties } from './parties/find-parties.ts'
import { type Passage, passageOf, type WorkContext } from './passage.ts'

/** Parts of a document in which its organ or speaker speaks; cover, contents and signatures only name. */
const speaking = new Set(['chapeau', 'preambular', 'operative', 'body', 'annex'])

export interface Speakers {
  language: LanguagePack
  organisation: OrganisationProfile | null
  organisations: readonly OrganisationProfile[]
}

/** Fills acts, citations, parties and dates of every paragraph of the works. */
export function extractPublication(publication: Publication, speakers: Speakers): Publication {
  const works = publication.works.map((work) => extractWork(work, publication, speakers))
  return { ...publication, works: settleDirections(works) }
}

function extractWork(work: Work, publication: Publication, speakers: Speakers): Work {
  const context = contextOf(work, publication, speakers)
  return {
    ...work,
    paragraphs: extractParagraphs(work.paragraphs, context),
    turns: work.turns.map((turn) => ({ ...turn, paragraphs: extractParagraphs(turn.paragraphs, context) })),
  }
}

function contextOf(work: Work, publication: Publication, speakers: Speakers): WorkContext {
  const { kind, organ, session } = work
  const date = firstDay([...work.dates, ...publication.dates])
  return { ...speakers, kind, organ, session: session ?? publication.session, date }
}

const firstDay = (dates: readonly StatedDate[]) =>
  dates.find(({ calendar }) => calendar === 'gregorian')?.value.slice(0, 10) ?? null

function extractParagraphs(paragraphs: readonly Paragraph[], context: WorkContext): Paragraph[] {
  const passages = new Map<string, Passage>()
  const parents = new Set(paragraphs.map(({ parent }) => parent))
  const last = paragraphs.findLast(({ part, parent }) => part === 'operative' && parent === null)
  return paragraphs.map((paragraph) => {
    if (!speaking.has(paragraph.part)) return paragraph
    const lead = paragraph.parent === null ? null : (passages.get(paragraph.parent) ?? null)
    const place = { lead, leads: parents.has(paragraph.eId), isLast: paragraph === last }
    const passage = passageOf(paragraph, place, context)
    passages.set(paragraph.eId, passage)
    return {
      ...paragraph,
      acts: findActs(passage),
      citations: findCitations(passage),
      parties: findParties(passage),
      dates: findDates(passage.text, context.language, passage.offset),
    }
  })
}
