import { addresseeClassesOf, addresseeKey, dueOf } from '@qarar/register'
import type { HeldCitation, RegisterMandate, ReviewMandate, ReviewPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { pagesShown } from '../pages/pages-shown.ts'
import { citationResolver } from '../pages/resolve-citations.ts'
import { findShown, type ShownExpression } from '../pages/shown-expression.ts'
import { mandateRows } from './mandate-rows.ts'
import { type ReviewDecision, reviewDecisions } from './review-decisions.ts'
import { leftIn } from './review-left.ts'
import { type ReviewPlace, type ReviewText, reviewPlaces } from './review-places.ts'

export interface ReviewQuery {
  expression?: string
}

type Text = NonNullable<Awaited<ReturnType<typeof findText>>>

/** One work with the mandates that stand in it: what nobody has decided about, and what people said. */
export async function getReview(
  db: Database,
  publication: string,
  order: number,
  { expression }: ReviewQuery = {},
): Promise<ReviewPage | undefined> {
  const shown = await findShown(db, publication, expression)
  const text = shown && (await findText(db, shown.revision, order))
  if (!shown || !text) return undefined
  const paragraphs = await listParagraphs(db, shown, order)
  const { mandates, decisions } = await listMandates(db, shown, text)
  const places = await reviewPlaces(db, shown, { order, paragraphs, decisions, mandates })
  const reviewed = mandates.map((mandate) =>
    reviewOf(mandate, places.get(mandate.id), decisions.get(mandate.id)),
  )
  const [resolve, ofPublication, printed, left] = await Promise.all([
    citationResolver(
      db,
      paragraphs.flatMap(({ citations }) => citations),
    ),
    publicationOf(db, shown),
    pagesShown(db, shown.revision),
    leftIn(db, shown, order),
  ])
  const byPlace = Map.groupBy(reviewed, ({ id }) => places.get(id)?.eId ?? null)
  return {
    publication: ofPublication,
    ...{ expression: shown.id, revision: shown.revision, order, work: workOf(text) },
    paragraphs: paragraphs.map(({ acts: _, start, position: __, first_line, last_line, ...paragraph }) => ({
      ...paragraph,
      sourceLines: [first_line, last_line],
      citations: paragraph.citations.map((citation) => citationAt(resolve(citation), start)),
      mandates: inOrder(byPlace.get(paragraph.eId) ?? []),
    })),
    elsewhere: byPlace.get(null) ?? [],
    printed,
    ...left,
  }
}

function findText(db: Database, revision: string, order: number) {
  return db
    .selectFrom('revision_work as w')
    .innerJoin('work_expression as x', (join) =>
      join.onRef('x.revision', '=', 'w.revision').onRef('x.order', '=', 'w.order'),
    )
    .select(['x.work as id', 'w.kind', 'w.symbol', 'w.number', 'w.title', 'w.session'])
    .where('w.revision', '=', revision)
    .where('w.order', '=', order)
    .executeTakeFirst()
}

const citationAt = ({ span, ...citation }: HeldCitation, start: number) => ({
  ...citation,
  at: span.start - start,
})

const workOf = ({ id, kind, symbol, number, title, session }: Text): ReviewPage['work'] => ({
  ...{ id, kind, symbol, number, title, session },
})

async function publicationOf(db: Database, { publication, revision, language }: ShownExpression) {
  const found = await db
    .selectFrom('publication as p')
    .innerJoin('revision as r', (join) => join.on('r.id', '=', revision))
    .select(['p.id', 'p.symbol', 'p.organisation', 'r.title', 'r.kind'])
    .select(sql<string | null>`r.publication ->> 'session'`.as('session'))
    .where('p.id', '=', publication)
    .executeTakeFirstOrThrow()
  return { ...found, language }
}

function listParagraphs(db: Database, { revision }: ShownExpression, order: number): Promise<ReviewText[]> {
  return db
    .selectFrom('paragraph')
    .select(['eid as eId', 'parent', 'part', 'number', 'marker', 'text'])
    .select(['position', 'span_start as start', 'acts', 'citations'])
    .select(['first_line', 'last_line'])
    .where('revision', '=', revision)
    .where('work', '=', order)
    .orderBy('position')
    .execute()
}

/** Those of the work, and those that the text shown has in it: while its other texts are read by older rules, in another. */
async function listMandates(db: Database, shown: ShownExpression, { id }: Text) {
  const versions = await db
    .selectFrom('mandate_version as v')
    .selectAll('v')
    .where((is) =>
      is.or([
        is('v.work', '=', id),
        is(
          'v.mandate',
          'in',
          is
            .selectFrom('mandate_place as p')
            .select('p.mandate')
            .where('p.revision', '=', shown.revision)
            .where('p.work', '=', id),
        ),
      ]),
    )
    .where('v.upto', 'is', null)
    .orderBy('v.position')
    .orderBy('v.mandate')
    .execute()
  const mandates = await mandateRows(db, versions, { log: null })
  const ids = mandates.map((mandate) => mandate.id)
  return { mandates, decisions: await reviewDecisions(db, shown, ids) }
}

function reviewOf(
  mandate: RegisterMandate,
  place: ReviewPlace | undefined,
  decision: ReviewDecision | undefined,
): ReviewMandate {
  const readNow = decision && place?.read && isRead(decision) ? place.read : null
  const isNew = readNow !== null && decision?.readThen && !isSaid(readNow, decision.readThen, mandate.fields)
  return {
    ...(mandate.state === 'proposed' && place?.read ? asRead(mandate, place.read) : mandate),
    words: place?.words ?? null,
    decision: decision?.decision ?? null,
    readNow: isNew ? readNow : null,
  }
}

/** As the text shown says it, not as the language that was there first. */
const asRead = (mandate: RegisterMandate, fields: Fields): RegisterMandate => ({
  ...mandate,
  ...{ fields, classes: addresseeClassesOf(fields.addressees), due: dueOf(fields) },
})

const isRead = ({ decision: { kind }, isOfText }: ReviewDecision) =>
  isOfText && (kind === 'confirmed' || kind === 'edited')

type Fields = RegisterMandate['fields']

/** The same as they read then, or as the person says. */
const isSaid = (read: Fields, then: Fields, said: Fields) =>
  senseOf(read) === senseOf(then) || senseOf(read) === senseOf(said)

/** What of a mandate a list goes by. */
function senseOf({ follow, addressees, action, deadline, reportTo }: Fields): string {
  const to = reportTo && [addresseeKey(reportTo), reportTo.session]
  const by = deadline && [deadline.kind, deadline.value ?? deadline.text]
  return JSON.stringify([follow, addressees.map(addresseeKey), action, by, to])
}

const inOrder = (mandates: ReviewMandate[]) =>
  mandates.toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))

const startOf = ({ words }: ReviewMandate) => words?.start ?? Number.MAX_SAFE_INTEGER
