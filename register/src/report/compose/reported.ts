import type { LanguageTag } from '@qarar/core'
import type { Status } from '../../contract/register.ts'
import type { ReportSource } from '../../contract/reports.ts'
import { closingStatuses } from '../../status/closing.ts'
import type { EntryFacts, MandateFacts } from '../facts.ts'
import { isOfClass, lastWords, sharedStatus } from '../last-words.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import { ownName } from './own-name.ts'
import { paragraphSources, placesInWords } from './places.ts'
import { leadsToItems, toldRequest } from './told-request.ts'
import { type Said, say, type Writing } from './writing.ts'

/** What is known of requests, a paragraph for those that one verb makes: what was asked, then what became of it. */
export function reported(mandates: readonly MandateFacts[], writing: Writing): Said[][] {
  const groups = requestsOf(mandates)
  const inParagraph = Map.groupBy(groups, ([first]) => paragraphKey(first as MandateFacts))
  return groups.map((requests) => {
    const [first] = requests as [MandateFacts]
    // What «that» means must be clear: the words of the request, or all that its paragraph asks.
    const isClear =
      first.clauses[writing.tag] !== undefined || inParagraph.get(paragraphKey(first))?.length === 1
    const known = [
      ...requests.flatMap((request) => wordsOfEntries(request, writing)),
      ...(isClear ? knownByStatus(requests, writing) : []),
    ]
    return known.length > 0 ? [...lead(requests, writing), ...known] : []
  })
}

/** The same in every language, so that sentences are. */
function paragraphKey(facts: MandateFacts): string {
  const { place, work } = facts.mandate
  const { publication, order, eId } = place ?? Object.values(facts.clauses)[0]?.place ?? {}
  return JSON.stringify([work.id, publication, order, eId])
}

/** Those of one verb in one paragraph, in the order of the texts. */
export const requestsOf = (mandates: readonly MandateFacts[]): MandateFacts[][] => [
  ...Map.groupBy(mandates, (facts) => `${paragraphKey(facts)} ${facts.mandate.fields.verb}`).values(),
]

/** «في الفقرة 4 من منطوق القرار، طلب المجلس من الأمين العام …». */
export function lead(
  requests: readonly MandateFacts[],
  writing: Writing,
  isNamed = false,
  id = 'lead',
): Said[] {
  const sources = paragraphSources(requests, writing)
  if (sources.length === 0) return []
  const told = toldRequest(requests, writing)
  const places = placesInWords(requests, told ? 'in' : 'alone', writing, isNamed)
  const clauses = requests.flatMap(({ clauses: its }) => its[writing.tag] ?? [])
  const asked = clauses
    .map(({ fields }) => fields.action)
    .filter((each) => each !== '')
    .join(between[writing.tag])
  const action =
    told || asked === '' || leadsToItems(requests, writing.tag)
      ? ''
      : writing.phrase('action', { action: asked })
  const text = told
    ? writing.phrase('lead', { places, ...told })
    : writing.phrase('concerns', { places, action })
  return [say(writing, `${id}.${requests[0]?.mandate.id}`, text, sources, clauses.slice(0, 1))]
}

const between: Record<LanguageTag, string> = { ar: '؛ ', en: '; ', fr: '\u00a0; ' }

/** Words for the report as they were written, each sentence by itself. */
function wordsOfEntries(request: MandateFacts, writing: Writing): Said[] {
  return entriesOf(request, writing).flatMap((entry) => {
    const language = entry.language ?? writing.tag
    const sources = sourcesOf([entry], [request], writing)
    return splitSentences(entry.reportText ?? '', language).map((text, at) => ({
      ...say(writing, `status.${entry.id}.${at + 1}`, '', sources),
      ...{ text, language },
    }))
  })
}

const sourcesOf = (
  entries: readonly EntryFacts[],
  requests: readonly MandateFacts[],
  writing: Writing,
): ReportSource[] => [
  ...entries.map(({ id, mandate }) => ({ kind: 'status', entry: id, mandate }) as const),
  ...paragraphSources(requests, writing),
]

/** Words beside «no information» are not told: see `annexOf`. */
const isWorded = ({ reportText, status }: EntryFacts) => reportText !== null && isKnown(status)

/** Of the period, the oldest first; where it has none, the last word before it. */
function entriesOf({ entries }: MandateFacts, { facts }: Writing): EntryFacts[] {
  const { from, until } = facts.volume
  const worded = entries.filter((entry) => isWorded(entry) && entry.asOf <= until)
  const inPeriod = worded.filter(({ asOf }) => from === null || asOf >= from)
  const told = inPeriod.length > 0 ? inPeriod : worded.slice(0, 1)
  return told.filter((entry) => !isOverruled(entry, entries)).toReversed()
}

/** It said that nothing is owed any more, and a later entry on the same addressee says otherwise. */
const isOverruled = (entry: EntryFacts, newestFirst: readonly EntryFacts[]): boolean =>
  closingStatuses.includes(entry.status) &&
  newestFirst
    .slice(0, newestFirst.indexOf(entry))
    .some(({ addressee, status }) => addressee === entry.addressee && status !== entry.status)

type Known = Exclude<Status, 'no-information'>

const isKnown = (status: Status): status is Known => status !== 'no-information'

/** Where nobody wrote words for the report: one sentence where it is true of all that was asked, else whose it is. */
function knownByStatus(requests: readonly MandateFacts[], writing: Writing): Said[] {
  if (requests.some(({ entries }) => entries.some(isWorded))) return []
  const { desk } = writing.facts
  const [status = null, ...others] = new Set(requests.map((request) => sharedStatus(request, desk)))
  if (status === null || others.length > 0) return knownOfEach(requests, writing)
  const entries = requests.flatMap((request) => lastWords(request.entries, desk))
  return isKnown(status) ? [sayKnown(requests, { status, entries }, writing)] : []
}

/** «As regards the Bank: this has been implemented.» What several requests ask is not told apart; a class is not named. */
function knownOfEach(requests: readonly MandateFacts[], writing: Writing): Said[] {
  const [request, ...others] = requests as [MandateFacts]
  if (others.length > 0 || isOfClass(request)) return []
  const byStatus = Map.groupBy(lastWords(request.entries, writing.facts.desk), ({ status }) => status)
  return [...byStatus].flatMap(([status, entries]) =>
    isKnown(status) ? [sayKnown(requests, { status, entries, isNamed: true }, writing)] : [],
  )
}

interface KnownOf {
  status: Known
  entries: readonly EntryFacts[]
  isNamed?: boolean
}

function sayKnown(
  requests: readonly MandateFacts[],
  { status, entries, isNamed = false }: KnownOf,
  writing: Writing,
): Said {
  const { words, phrase } = writing
  const whole = phrase(status)
  const names = words.list(entries.map(({ addressee }) => nameOf(addressee, writing)))
  const text = isNamed ? phrase('ofSome', { names, known: words.behindColon(whole) }) : whole
  return say(
    ...([writing, `known.${requests[0]?.mandate.id}.${status}`, text] as const),
    sourcesOf(entries, requests, writing),
  )
}

/** States have no article. */
function nameOf(key: string, { words, profile, tag }: Writing): string {
  const name = ownName(key, profile, tag)
  return key.startsWith('state:') ? name : words.actor(name).words
}
