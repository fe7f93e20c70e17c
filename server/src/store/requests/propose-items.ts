import type { LanguageTag } from '@qarar/core'
import type { ProposedItem, RequestItem, RequestPage } from '@qarar/register/contract'
import { liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { findCited } from '../pages/find-cited.ts'
import { type CitedClause, citedClauses } from './cited-clauses.ts'
import { clauseNumber } from './clause-number.ts'

/**
 * Mandates that a note seems to ask about, in its order: those of the paragraphs that it names; of a text that it names as
 * a whole, those that the members must answer. A person confirms.
 */
export async function proposeItems(
  db: Database,
  note: Pick<RequestPage['request'], 'words' | 'publication' | 'about' | 'language'>,
  items: readonly Pick<RequestItem, 'mandate' | 'withdrawn'>[],
): Promise<ProposedItem[]> {
  const clauses = [...(await citedClauses(db, note)), ...aboutOf(note)]
  const places = await findCited(db, [...new Set(clauses.map(({ target }) => target))])
  const withParagraphs = new Set(clauses.filter(isParagraph).map(({ target }) => textOf(target)))
  const found: ProposedItem[] = []
  for (const clause of clauses) {
    const place = places.get(clause.target)
    if (!place || (!isParagraph(clause) && withParagraphs.has(clause.target))) continue
    found.push(...(await mandatesAt(db, { place, clause, language: note.language })))
  }
  const held = new Set(items.filter(({ withdrawn }) => withdrawn === null).map(({ mandate }) => mandate))
  const once = new Map(found.toReversed().map((each) => [each.mandate, each]))
  return found.filter((each) => once.get(each.mandate) === each && !held.has(each.mandate))
}

const isParagraph = ({ target }: CitedClause) => target.includes('~')
const textOf = (target: string) => target.split('~')[0] as string

/** What whoever registered the note says that it refers to. */
const aboutOf = ({ about }: { about: string | null }): CitedClause[] =>
  about === null ? [] : [{ target: about.trim(), cited: about.trim(), span: null }]

interface Wanted {
  place: { publication: string; order: number }
  clause: CitedClause
  language: LanguageTag
}

/** In the language of the note where a text has it. */
async function mandatesAt(db: Database, { place, clause, language }: Wanted): Promise<ProposedItem[]> {
  const { publication, order } = place
  const eId = clause.target.split('~')[1] ?? null
  const rows = await db
    .selectFrom('mandate_place as p')
    .innerJoin('followed as f', 'f.revision', 'p.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .innerJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'g.revision').onRef('w.order', '=', 'g.work'),
    )
    .innerJoin('mandate_version as v', (join) =>
      join.onRef('v.mandate', '=', 'p.mandate').on('v.upto', 'is', null),
    )
    .distinctOn('p.mandate')
    .select(['p.mandate', 'w.title', 'v.session', 'v.date', 'f.publication', 'g.eid as eId', 'g.number'])
    .select(['e.language', 'p.act', 'p.item', 'g.acts', 'g.position', 'v.state', 'v.fields'])
    .select(sql<string | null>`coalesce(w.symbol, w.number)`.as('symbol'))
    .where('f.publication', '=', publication)
    .where('g.work', '=', order)
    .where('v.state', 'in', liveStates)
    .where(eId === null ? isOfMembers : sql<boolean>`(g.eid = ${eId} or starts_with(g.eid, ${`${eId}__`}))`)
    .orderBy('p.mandate')
    .orderBy(sql`e.language = ${language} desc nulls last, e.created_at, e.id`)
    .execute()
  const by = eId === null ? ('text' as const) : ('paragraph' as const)
  const { cited, span } = clause
  return rows.toSorted(inText).map(({ act, item, acts, position: _, state, fields, ...row }) => {
    const read = acts[act - 1]?.mandates[item - 1]?.action.text
    const asked = state === 'proposed' ? (read ?? fields.action) : fields.action
    return { ...row, number: clauseNumber(row.eId, row.number), order, asked, by, cited, span }
  })
}

type Placed = { position: number; act: number; item: number }

const inText = (one: Placed, other: Placed) =>
  one.position - other.position || one.act - other.act || one.item - other.item

/** Asked of all members, or of them to answer. */
const isOfMembers = sql<boolean>`(v.follow = 'return' or v.organisation || '/members' = any(v.addressees))`
