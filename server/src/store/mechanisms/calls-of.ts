// What mechanisms make due at a session: by days of their records, by their rhythm, by terms that end, and by what their
// kinds ask about on the agenda.

import type { LanguageTag } from '@qarar/core'
import {
  type AskedMention,
  type AskedRecord,
  answerOne,
  dayAfter,
  possibleDays,
  recordTypesOf,
} from '@qarar/register'
import type {
  AgendaDue,
  DateValue,
  KindAnswer,
  KindRecord,
  MechanismDue,
  MechanismKindDeclaration,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { askedRecords } from './answers-of.ts'
import { declaredKinds, kindCalled, recordTypeIn } from './declared-kinds.ts'
import { listsOf } from './given-values.ts'
import { heldMechanisms, isKept } from './held-mechanisms.ts'
import { dueBetween } from './mechanism-calendar.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { dayOf } from './paragraph-called.ts'

export interface CallsQuery {
  organisation: string
  /** The day that is asked about, and that by which things fall due. */
  asOf: string
  to: string
  log: number | null
  known?: string
  language: LanguageTag
}

/** In the order of their days; those without one last. Only what people keep counts. */
export async function callsOf(db: Database, query: CallsQuery): Promise<AgendaDue[]> {
  const held = await keptMechanisms(db, query)
  if (held.length === 0) return []
  const ids = held.map(({ id }) => id)
  const names = new Map((await mechanismRows(db, ids, query)).map(({ id, name }) => [id, name]))
  const mentions = await tellingMentions(db, ids, query)
  const named = held.map((each) => ({ ...each, name: names.get(each.id) ?? each.id }))
  const calls = [
    ...(await dueCalls(db, new Map(named.map((each) => [each.id, each])), query)),
    ...(await recordCalls(db, named, mentions, query)),
  ]
  const words = await quotesOf(db, calls, query.log)
  return calls
    .map((call) => ({ ...call, words: call.words ?? words.get(call.record ?? '') ?? null }))
    .sort(byDay)
}

const never = '9999-12-31'
const byDay = (a: AgendaDue, b: AgendaDue) => {
  const [one, other] = [a.day ?? never, b.day ?? never]
  if (one !== other) return one < other ? -1 : 1
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

interface Kept {
  id: string
  kind: string
  organisation: string | null
}
type Named = Kept & { name: string }

/** Of the organisation whose session it is, and those of none. */
export async function keptMechanisms(
  db: Database,
  { organisation, log }: Pick<CallsQuery, 'organisation' | 'log'>,
): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    with ${heldMechanisms(log)} select h.id, h.kind, h.organisation from held h
    where ${isKept('h')} and (h.organisation is null or h.organisation = ${organisation}) order by h.id`.execute(
    db,
  )
  return rows
}

const plain = { record: null, answer: null, day: null, date: null, isOver: false, words: null }

async function dueCalls(
  db: Database,
  held: ReadonlyMap<string, Named>,
  { organisation, asOf, to, log, language }: CallsQuery,
): Promise<AgendaDue[]> {
  const kept = { organisation, kept: true }
  const due = await dueBetween(db, { from: '0001-01-01', to, log, asOf, language, ...kept })
  return due.flatMap((each): AgendaDue[] => {
    const kind = kindCalled(each.kind)
    if (!held.has(each.mechanism) || !kind) return []
    const { mechanism, name, record, answer, day, date } = each
    const call = record === null ? 'next' : 'due'
    return [
      {
        ...{ mechanism, kind: each.kind, name, call, what: whatIsDue(each, kind), record, answer },
        ...{ day, date },
        isOver: day < asOf,
        words: null,
      },
    ]
  })
}

function whatIsDue({ answer, type }: MechanismDue, kind: MechanismKindDeclaration) {
  const asked = kind.answers.find(({ id }) => id === answer)
  return asked?.words ?? recordTypeIn(kind.id, type)?.one ?? kind.one
}

/** Terms that end, and questions of the kind that call for something. */
async function recordCalls(
  db: Database,
  held: readonly Named[],
  mentions: ReadonlyMap<string, Telling[]>,
  query: CallsQuery,
): Promise<AgendaDue[]> {
  const types = [...new Set(declaredKinds().flatMap((kind) => typesFor(kind)))]
  const asked = await askedRecords(
    db,
    held.map(({ id }) => id),
    query.log,
    types,
  )
  const records = Map.groupBy(asked, ({ whole }) => whole)
  return held.flatMap((mechanism) => {
    const kind = kindCalled(mechanism.kind)
    if (!kind) return []
    const own = records.get(mechanism.id) ?? []
    return [
      ...endingTerms(mechanism, kind, own, query),
      ...questions(mechanism, kind, { records: own, mentions: mentions.get(mechanism.id) ?? [] }, query),
    ]
  })
}

/** Records that questions of the agenda look at, and of which only one holds at a time. */
function typesFor(kind: MechanismKindDeclaration): string[] {
  const terms = recordTypesOf(kind).filter(isTerm)
  return [...terms, ...kind.records].map(({ id }) => id).concat('state')
}

const isTerm = ({ alone, until }: KindRecord) => alone !== undefined && until !== undefined

/** Those whose last day lies between the day that is asked about and the session. */
function endingTerms(
  { id, kind: kindId, name }: Named,
  kind: MechanismKindDeclaration,
  records: readonly AskedRecord[],
  { asOf, to }: CallsQuery,
): AgendaDue[] {
  return recordTypesOf(kind)
    .filter(isTerm)
    .flatMap((type) =>
      records.flatMap((record): AgendaDue[] => {
        const date =
          record.type === type.id ? (record.values[type.until ?? ''] as DateValue | undefined) : undefined
        const days = date && possibleDays(date)
        if (!date || !days || days.last < asOf || days.last > to) return []
        const said = { ...plain, mechanism: id, kind: kindId, name, what: type.one, record: record.id }
        return [{ ...said, call: 'ends', day: days.last, date }]
      }),
    )
}

const callOfRule: Partial<Record<KindAnswer['rule'], AgendaDue['call']>> = {
  vacant: 'vacant',
  missing: 'missing',
  unanswered: 'unanswered',
  chain: 'asked',
}

function questions(
  { id, kind: kindId, name, organisation }: Named,
  kind: MechanismKindDeclaration,
  { records, mentions }: { records: readonly AskedRecord[]; mentions: readonly Telling[] },
  { asOf, language }: CallsQuery,
): AgendaDue[] {
  const answers = kind.answers.filter(({ id: each, rule }) => kind.agenda?.includes(each) && callOfRule[rule])
  if (answers.length === 0) return []
  const question = {
    kind,
    records,
    mentions,
    asOf,
    organisation,
    language,
    list: listsOf(kind),
  }
  return answers.flatMap((asked): AgendaDue[] => {
    const answer = answerOne(asked, question)
    const call = callOfRule[asked.rule]
    if (!call || answer.holds !== true) return []
    const asking = mentions.findLast((mention) => answer.mentions.includes(mention.id)) ?? mentions.at(-1)
    const said = { ...plain, mechanism: id, kind: kindId, name, call, what: asked.words, answer: asked.id }
    return [{ ...said, date: answer.date, words: asking ? wordsOf(asking) : null }]
  })
}

export type Telling = AskedMention & {
  mechanism: string
  publication: string
  eId: string
  language: LanguageTag | null
  symbol: string | null
  title: string | null
  words: string
}

/** A paragraph is cut where it is longer. */
const longest = 400

/** Paragraphs that tell how mechanisms stand, in the order of the texts. */
export async function tellingMentions(
  db: Database,
  ids: readonly string[],
  { log, asOf }: Pick<CallsQuery, 'log' | 'asOf'>,
): Promise<Map<string, Telling[]>> {
  const { rows } = await sql<Telling>`
    with ${heldMechanisms(log)}, told as (
      select p.whole as mechanism, t.id, e.publication, t."order", t.eid as "eId", t.stand, e.language,
        coalesce(w.symbol, w.number) as symbol, w.title, ${dayOf} as date, left(g.text, ${longest}) as words, t.position
      from parts p join mechanism_mention t on t.mechanism = p.id and ${heldAt('t', log)} and t.stand is not null
      join expression e on e.id = t.expression
      join revision r on r.id = t.revision
      join revision_work w on w.revision = t.revision and w."order" = t."order"
      join paragraph g on g.revision = t.revision and g.position = t.position
      where p.whole = any(${[...ids]}::text[])
    )
    select * from told where date is null or date <= ${asOf} order by date nulls first, symbol, position, id`.execute(
    db,
  )
  return Map.groupBy(rows, ({ mechanism }) => mechanism)
}

const wordsOf = ({ words, language, publication, order, eId, symbol }: Telling): AgendaDue['words'] => ({
  ...{ text: words, language },
  place: { publication, order, eId, symbol },
})

/** Words that records were read from. */
async function quotesOf(
  db: Database,
  calls: readonly AgendaDue[],
  log: number | null,
): Promise<Map<string, AgendaDue['words']>> {
  const ids = calls.flatMap(({ record }) => record ?? [])
  const { rows } = await sql<{ id: string; quote: string }>`
    select r.id, left(r.quote, ${longest}) as quote from mechanism_record r
    where r.id = any(${ids}::text[]) and r.quote is not null and ${heldAt('r', log)}`.execute(db)
  return new Map(rows.map(({ id, quote }) => [id, { text: quote, language: null, place: null }]))
}

/** As far as an agenda looks ahead where nobody knows when the session opens. */
export const yearAfter = (day: string) => dayAfter(day, 365)
