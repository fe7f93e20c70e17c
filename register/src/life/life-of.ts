import { diffWords } from '@qarar/core/link/renewals/diff-words.ts'
import type { Life, Sign, Station } from '../contract/life.ts'
import type { MandatePlace, MandateWork } from '../contract/register.ts'
import { codeOfSession, readSessionCode } from '../session-code.ts'
import { type InstrumentFacts, instrumentOf } from './instrument-of.ts'
import { joined } from './read-signs.ts'

/** A request in a text, as it is shown. */
export interface LifePlace {
  work: MandateWork
  place: MandatePlace | null
  publication: string | null
  order: number | null
  text: string | null
  span: Station['span']
}

/** A step of which the texts are held. */
export interface KnownStep {
  earlier: string
  later: string | null
  change: Exclude<Station['change'], 'asked'>
  signs: Sign[]
  /** The later text; of a dropped request with the paragraph in the place of its own, where there is one. */
  at: LifePlace
}

export interface LifeKnown {
  /** Where the mandates of the steps stand, by id. */
  places: ReadonlyMap<string, LifePlace>
  steps: readonly KnownStep[]
  facts: InstrumentFacts
  /** Whether something says that it was answered. */
  isAnswered: boolean
}

/** A mandate from the text that first asked to the last that is held; `id` need not be the first. Null: no text has it. */
export function lifeOf(
  id: string,
  { places, steps, facts, isAnswered }: LifeKnown,
  today: string,
): Life | null {
  const first = firstOf(id, steps)
  const start = places.get(first)
  const own = places.get(id)
  if (!start || !own) return null
  const asked: Station = { change: 'asked', mandate: first, ...start, signs: [], words: [], missing: [] }
  const stations = [asked, ...stationsAfter(asked, { places, steps })]
  const after = stations.slice(stations.findIndex(({ mandate }) => mandate === id) + 1)
  const isDropped = after.length > 0 && after.every(({ change }) => change === 'dropped')
  return {
    stations,
    droppedUnanswered: isDropped && !isAnswered,
    instrument: instrumentOf(facts, today),
  }
}

/** Back by the latest edition of each; a text that leads to itself ends it. */
function firstOf(id: string, steps: readonly KnownStep[]): string {
  const seen = new Set([id])
  for (let at = id; ; ) {
    const before = steps.find(({ earlier, later }) => later === at && !seen.has(earlier))
    if (!before) return at
    at = before.earlier
    seen.add(at)
  }
}

function stationsAfter(start: Station, { places, steps }: Pick<LifeKnown, 'places' | 'steps'>): Station[] {
  const stations: Station[] = []
  const seen = new Set([start.mandate])
  for (let last = start; last.mandate !== null; ) {
    const own = steps.filter(({ earlier }) => earlier === last.mandate).toSorted(bySession)
    const next = own.find(({ later }) => later !== null && !seen.has(later))
    // Of two texts of one session, that which has it goes; one in an earlier session that has it not is told as well.
    const gone = own.filter(({ later, at }) => later === null && (!next || isBefore(at, next.at)))
    stations.push(...gone.map((step) => stationOf(step, last, step.at)))
    const place = next?.later ? places.get(next.later) : undefined
    if (!next || !place) return stations
    last = stationOf(next, last, place)
    stations.push(last)
    seen.add(last.mandate)
  }
  return stations
}

function stationOf({ change, later, signs }: KnownStep, before: Station, at: LifePlace): Station {
  const isOther = later !== null && before.text !== at.text && before.place?.language === at.place?.language
  return {
    ...{ change, mandate: later, ...at, signs: signs.map((sign) => inWordsShown(sign, before, at)) },
    words: isOther ? diffWords(before.text ?? '', at.text ?? '') : [],
    missing: sessionsBetween(before.work.session, at.work.session),
  }
}

/** Signs were read in one language: in another only what differs is told, without the words. */
function inWordsShown({ name, from, to }: Sign, before: Station, at: LifePlace): Sign {
  const stands = (words: string | null, text: string | null) =>
    words === null || words.split(joined).every((part) => text?.includes(part) ?? false)
  return stands(from, before.text) && stands(to, at.text)
    ? { name, from, to }
    : { name, from: null, to: null }
}

const ordinalOf = ({ work }: LifePlace) => readSessionCode(work.session ?? '')?.ordinal ?? 0
const isBefore = (one: LifePlace, other: LifePlace) => ordinalOf(one) < ordinalOf(other)
const bySession = (one: KnownStep, other: KnownStep) => ordinalOf(one.at) - ordinalOf(other.at)

/** A gap larger than this is no gap in a series. */
const mostMissing = 20

function sessionsBetween(before: string | null, after: string | null): string[] {
  const [one, other] = [readSessionCode(before ?? ''), readSessionCode(after ?? '')]
  if (!one || !other || one.organ !== other.organ || one.special || other.special) return []
  const count = other.ordinal - one.ordinal - 1
  if (count < 1 || count > mostMissing) return []
  return Array.from({ length: count }, (_, index) =>
    codeOfSession({ ...one, ordinal: one.ordinal + 1 + index }),
  )
}
