import type { Finding, TextPlace } from '../../model/linked.ts'
import { datesAgree } from '../sessions/compare-dates.ts'
import type { SessionMention } from '../sessions/find-session-mentions.ts'
import { heldDate } from '../sessions/held-dates.ts'
import { placeOf } from '../text-place.ts'

/** A time that some place states. */
export interface StatedTime {
  value: string
  place: TextPlace
}

/** Sessions that the texts date differently. */
export function findSessionDates(mentions: readonly SessionMention[]): Finding[] {
  const bySession = Map.groupBy(
    mentions.flatMap((mention, index) => datedMention(mention, mentions[index + 1]) ?? []),
    ({ key }) => key,
  )
  return [...bySession.values()].flatMap((stated) => disagreement(stated[0]?.name ?? '', stated) ?? [])
}

function datedMention(mention: SessionMention, next: SessionMention | undefined) {
  const { placed, name, organisation, end } = mention
  const date = heldDate(placed, end, next?.placed === placed ? next.start : Number.POSITIVE_INFINITY)
  if (date === null) return null
  return { key: `${organisation} ${name}`, name, value: date.value, place: placeOf(placed, date) }
}

/** One finding for all places; of places that say the same, the first two. */
export function disagreement(event: string, stated: readonly StatedTime[]): Finding | null {
  const values = [...new Set(stated.map(({ value }) => value))]
  const usual = values.map((value) => stated.filter((each) => each.value === value).length)
  const first = values[usual.indexOf(Math.max(...usual))] as string
  const others = values.filter((value) => !datesAgree(first, value))
  if (others.length === 0) return null
  const places = [first, ...others].flatMap((value) =>
    stated.filter((each) => each.value === value).slice(0, 2),
  )
  return {
    code: 'dates-disagree',
    places: places.map(({ place }) => place),
    params: { event, first, second: others.join(', ') },
  }
}
