import type { MechanismKind, ReadRecord } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Mention } from './mention.ts'
import { ownMention } from './name-pledges.ts'
import { sentenceAround } from './records/phrases.ts'
import { type FoundPledge, findPledges } from './records/pledges.ts'

/** Mechanisms that money may be given to or at. */
const takers = new Set<MechanismKind>(['fund', 'pledge'])

/** Money goes to the fund or the donor conference that its sentence names, else it is a pledge of its own. */
export function withPledges(passage: Passage, mentions: readonly Mention[]): Mention[] {
  const pledges = findPledges(passage)
  if (pledges.length === 0) return [...mentions]
  const given = Map.groupBy(pledges, (pledge) => {
    const taker = takerOf(passage, mentions, pledge)
    return taker !== null && isOfOther(passage, taker, pledge, pledges) ? null : taker
  })
  const own = ownMentions(
    (given.get(null) ?? []).filter(isTold).map((pledge) => ownMention(passage, pledge, mentions)),
  )
  const named = mentions.map((mention) => withRecords(mention, given.get(mention) ?? []))
  return asDonorConferences(named, own)
}

/** A conference at which money is given, and that gives the money its name, is one of donors: one, and not two. */
function asDonorConferences(mentions: readonly Mention[], own: readonly Mention[]): Mention[] {
  const placeOf = ({ span, text }: Mention) => `${span.start} ${text}`
  const conferences = new Map(
    mentions.filter(({ kind }) => kind === 'conference').map((mention) => [placeOf(mention), mention]),
  )
  const given = Map.groupBy(own, (mention) => conferences.get(placeOf(mention)))
  const others = mentions.map((mention) => {
    const records = given.get(mention)?.flatMap((each) => each.records ?? [])
    return records ? withMoney(mention, records) : mention
  })
  return [...others, ...(given.get(undefined) ?? [])]
}

const withMoney = (mention: Mention, records: readonly ReadRecord[]): Mention => ({
  ...mention,
  kind: 'pledge',
  records: [...(mention.records ?? []), ...records],
})

function withRecords(mention: Mention, pledges: readonly FoundPledge[]): Mention {
  const { text, span } = mention
  const records = pledges.map(
    ({ record }): ReadRecord =>
      mention.kind === 'pledge' && record.type === 'pledge'
        ? { ...record, values: { ...record.values, conference: { text, span, value: text } } }
        : record,
  )
  return records.length === 0 ? mention : { ...mention, records: [...(mention.records ?? []), ...records] }
}

/** Without a fund or a conference it takes somebody who gives or is given to, or a promise. */
const isTold = ({ isPromised, record: { values } }: FoundPledge) =>
  isPromised || values.donor !== undefined || values.beneficiary !== undefined

/** The nearest one in the sentence. */
function takerOf(passage: Passage, mentions: readonly Mention[], { from, to }: FoundPledge): Mention | null {
  const sentence = sentenceAround(passage, from)
  const near = mentions.flatMap((mention) => {
    if (!takers.has(mention.kind)) return []
    const at = tokenAt(passage, mention.span.start)
    const isHere = at >= sentence.from && at < sentence.to
    return isHere ? [{ mention, away: at < from ? from - at : Math.max(0, at - to) }] : []
  })
  return near.toSorted((one, other) => one.away - other.away)[0]?.mention ?? null
}

/** «تبرع بكذا، وذلك على هامش مؤتمر …، ليضاف إلى كذا»: a conference between two amounts is of the one in its clause. */
function isOfOther(
  passage: Passage,
  taker: Mention,
  pledge: FoundPledge,
  pledges: readonly FoundPledge[],
): boolean {
  if (taker.kind !== 'pledge') return false
  const from = tokenAt(passage, taker.span.start)
  const to = tokenAt(passage, taker.span.end)
  const sentence = sentenceAround(passage, from)
  const isPauseIn = (start: number, end: number) => passage.tokens.slice(start, end).some(isPause)
  if (pledge.from >= to)
    return isPauseIn(to, pledge.from) && pledges.some((each) => each.to <= from && each.from >= sentence.from)
  const isBehind = (each: FoundPledge) =>
    each.from >= to && each.to <= sentence.to && !isPauseIn(to, each.from)
  return pledge.to <= from && isPauseIn(pledge.to, from) && pledges.some(isBehind)
}

/** What is given for one thing, or by one who says nothing of it, in one paragraph is one: its words are told once. */
function ownMentions(mentions: readonly Mention[]): Mention[] {
  const groups = Map.groupBy(mentions, ({ key }) => key)
  return [...groups.values()].map((group) => ({
    ...(group[0] as Mention),
    records: group.flatMap(({ records = [] }) => records),
  }))
}
