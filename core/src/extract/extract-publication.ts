import type { LanguagePack } from '../languages/pack.ts'
import type { Act, MechanismKind } from '../model/extracted.ts'
import type { Paragraph, Publication, SpeakerTurn, StatedDate, Work } from '../model/publication.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'
import { findDates } from '../sessions/find-dates.ts'
import { findActs } from './acts/find-acts.ts'
import { findCitations } from './citations/find-citations.ts'
import { settleDirections } from './citations/settle-directions.ts'
import { findMentions } from './mechanisms/find-mentions.ts'
import { groupMechanisms } from './mechanisms/group-mechanisms.ts'
import type { Mention, PlacedMention } from './mechanisms/mention.ts'
import { isPossessed, spokenOfIn } from './mechanisms/owner-of.ts'
import { settleOwners } from './mechanisms/settle-owners.ts'
import { findParties } from './parties/find-parties.ts'
import { nameSpeakers, spokenFor } from './parties/name-speakers.ts'
import { type Passage, passageOf, type WorkContext } from './passage.ts'
import { findPositions } from './positions/find-positions.ts'
import { recordTopics } from './positions/record-topics.ts'

/** Parts of a document in which its organ or speaker speaks; cover, contents and signatures only name. */
const speaking = new Set(['chapeau', 'preambular', 'operative', 'body', 'annex'])

export interface Speakers {
  language: LanguagePack
  organisation: OrganisationProfile | null
  organisations: readonly OrganisationProfile[]
}

/** Takes what a paragraph names. */
type Note = (mention: Mention, eId: string) => void

/** Fills acts, citations, parties and dates of every paragraph, positions of turns, and the mechanisms of all works. */
export function extractPublication(publication: Publication, speakers: Speakers): Publication {
  const mentions: PlacedMention[] = []
  const works = publication.works.map((work, index) =>
    extractWork(work, publication, speakers, (mention, eId) =>
      mentions.push(placed(mention, eId, work, index + 1)),
    ),
  )
  const settled = settleOwners(mentions, publication.organisation)
  return { ...publication, works: settleDirections(works), mechanisms: groupMechanisms(settled) }
}

/** Kinds of which every text has its own: what one resolution sends or asks of States is not what another one does. */
const ofOneText = new Set<MechanismKind>(['transmittal', 'measures'])

/** «1»: the first draft of any meeting. */
const tellsNoText = /^\p{Nd}{1,2}$/u

/** Of texts that have neither, what they name is told apart by more than that, or not at all. */
function placed(
  mention: Mention,
  eId: string,
  { symbol, number, turns }: Work,
  order: number,
): PlacedMention {
  const place = { eId, work: order }
  const isOfText = mention.isBare || ofOneText.has(mention.kind)
  const printed = symbol ?? number
  // `#1` stands for a text that nothing printed tells from others: whoever holds it knows which one it is.
  const called = printed === null || tellsNoText.test(printed) ? `#${order}` : printed
  if (!isOfText || (printed === null && mention.key === '')) return { ...mention, ...place, called }
  // In a record everybody speaks of another one.
  const said = mention.isBare && turns.length > 0 ? `${called} ${eId}` : called
  return { ...mention, ...place, called, key: `${said} ${mention.key}` }
}

function extractWork(work: Work, publication: Publication, speakers: Speakers, note: Note): Work {
  const context = contextOf(work, publication, speakers)
  return {
    ...work,
    paragraphs: extractParagraphs(work.paragraphs, context, note),
    turns: extractTurns(work.turns, context, note),
  }
}

/** The turns of a record, read one by one, and then for the topics that they share. */
export function extractTurns(turns: readonly SpeakerTurn[], context: WorkContext, note: Note): SpeakerTurn[] {
  const read = turns.map((turn) => {
    const own = { ...context, speaker: turn.for, guest: guestOf(turn, context) }
    return { ...turn, paragraphs: extractParagraphs(turn.paragraphs, own, note) }
  })
  const topics = recordTopics(read, context)
  return nameSpeakers(read, context).map((turn) => ({
    ...turn,
    positions: findPositions(turn, topics, { ...context, speaker: turn.for }),
  }))
}

/** «our contact group» of a guest is not one of the organisation that meets. */
function guestOf(turn: SpeakerTurn, context: WorkContext): OrganisationProfile | null {
  const code = spokenFor(turn, context)?.split('/')[0]
  const profile = context.organisations.find((each) => each.code === code)
  return profile === context.organisation ? null : (profile ?? null)
}

function contextOf(work: Work, publication: Publication, speakers: Speakers): WorkContext {
  const { kind, organ, session } = work
  const date = firstDay([...work.dates, ...publication.dates])
  return { ...speakers, kind, organ, session: session ?? publication.session, date, speaker: null }
}

const firstDay = (dates: readonly StatedDate[]) =>
  dates.find(({ calendar }) => calendar === 'gregorian')?.value.slice(0, 10) ?? null

function extractParagraphs(paragraphs: readonly Paragraph[], context: WorkContext, note: Note): Paragraph[] {
  const passages = new Map<string, Passage>()
  const parents = new Set(paragraphs.map(({ parent }) => parent))
  const last = paragraphs.findLast(({ part, parent }) => part === 'operative' && parent === null)
  let spokenOf: string | null = null
  return paragraphs.map((paragraph) => {
    if (!speaking.has(paragraph.part))
      return namesItsText(paragraph, context) ? cite(paragraph, context) : paragraph
    const lead = paragraph.parent === null ? null : (passages.get(paragraph.parent) ?? null)
    const place = { lead, leads: parents.has(paragraph.eId), isLast: paragraph === last }
    const passage = passageOf(paragraph, place, { ...context, spokenOf })
    passages.set(paragraph.eId, passage)
    const acts = findActs(passage)
    for (const mention of mentionsOf(passage, acts)) note(mention, paragraph.eId)
    spokenOf = spokenOfIn(passage) ?? spokenOf
    return {
      ...paragraph,
      acts,
      citations: findCitations(passage),
      parties: findParties(passage),
      dates: findDates(passage.text, context.language, passage.offset),
    }
  })
}

/** Of a guest's words as the guest means them: what belongs to somebody is the guest's, where nobody else is named. */
function mentionsOf(passage: Passage, acts: readonly Act[]): Mention[] {
  const { guest } = passage
  if (!guest) return findMentions(passage, acts)
  return findMentions({ ...passage, organisation: guest }, acts).map((mention) => ({
    ...mention,
    ...((isPossessed(mention.kind) || mention.isOwn) &&
      mention.organisation === undefined && { organisation: guest.code, isOwn: undefined }),
  }))
}

/** In a report, a heading says which text the paragraphs under it are about. */
const namesItsText = ({ part }: Paragraph, { kind }: WorkContext) => part === 'heading' && kind === 'report'

function cite(paragraph: Paragraph, context: WorkContext): Paragraph {
  const passage = passageOf(paragraph, { lead: null, leads: false, isLast: false }, context)
  return { ...paragraph, citations: findCitations(passage) }
}
