import type { LanguageTag } from '@qarar/core'
import type { Status } from '../../contract/register.ts'
import type { ReportSource } from '../../contract/reports.ts'
import { isClass } from '../../members-of.ts'
import type { EntryFacts, MandateFacts } from '../facts.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import { paragraphSources, placesInWords } from './places.ts'
import { toldRequest } from './told-request.ts'
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
  const action = told || asked === '' ? '' : writing.phrase('action', { action: asked })
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

/** Of the period, the oldest first; where it has none, the last word before it. */
function entriesOf({ entries }: MandateFacts, { facts }: Writing): EntryFacts[] {
  const { from, until } = facts.volume
  const worded = entries.filter(({ reportText, asOf }) => reportText !== null && asOf <= until)
  const inPeriod = worded.filter(({ asOf }) => from === null || asOf >= from)
  return (inPeriod.length > 0 ? inPeriod : worded.slice(0, 1)).toReversed()
}

type Known = Exclude<Status, 'no-information'>

/** Where nobody wrote words for the report, and one sentence is true of all that was asked. */
function knownByStatus(requests: readonly MandateFacts[], writing: Writing): Said[] {
  const entries = requests.flatMap(({ entries: its }) => lastOfEach(its))
  const [status] = new Set(entries.map((entry) => entry.status))
  const isOne = requests.every((request) => saysAlone(request, status))
  if (status === undefined || status === 'no-information' || !isOne) return []
  const id = `known.${requests[0]?.mandate.id}.${status}`
  return [say(writing, id, writing.phrase(status satisfies Known), sourcesOf(entries, requests, writing))]
}

/** A class has no status of its own. */
function saysAlone({ mandate, entries }: MandateFacts, status: Status | undefined): boolean {
  const last = lastOfEach(entries)
  const isOfClass = mandate.fields.addressees.some(({ id }) => id !== null && isClass(id))
  return (
    last.length > 0 &&
    !isOfClass &&
    last.every((entry) => entry.status === status) &&
    entries.every(({ reportText }) => reportText === null)
  )
}

/** The last word on each addressee; `entries` newest first. */
export const lastOfEach = (entries: readonly EntryFacts[]): EntryFacts[] => [
  ...new Map(entries.toReversed().map((entry) => [entry.addressee, entry] as const)).values(),
]
