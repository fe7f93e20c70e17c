import type { DecidedLink } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'
import type { WorkAnchor } from '../schema/decision-tables.ts'
import { type KeptLink, standingLinks, workFinder } from './standing-links.ts'

/** What people said of works of the text shown and other ones, from either side. */
export async function listLinks(db: Database, shown: ShownExpression): Promise<DecidedLink[]> {
  const find = workFinder(db)
  const links = await standingLinks(db, [shown.manifestation])
  return Promise.all(links.map((link) => linkOf(db, link, shown, find)))
}

async function linkOf(
  db: Database,
  { from, to, ...link }: KeptLink,
  { manifestation, revision }: ShownExpression,
  find: ReturnType<typeof workFinder>,
): Promise<DecidedLink> {
  const side = from.manifestation === manifestation ? 'from' : 'to'
  const [own, other] = side === 'from' ? [from, to] : [to, from]
  return { ...link, side, order: await find(revision, own), other: await otherOf(db, other, find) }
}

async function otherOf(db: Database, anchor: WorkAnchor, find: ReturnType<typeof workFinder>) {
  const listed = await db
    .selectFrom('expression')
    .select(['revision', 'publication'])
    .where('manifestation', '=', anchor.manifestation)
    .where('state', '=', 'listed')
    .executeTakeFirst()
  const order = listed?.revision ? await find(listed.revision, anchor) : null
  if (!listed?.revision || order === null) return null
  const work = await db
    .selectFrom('revision_work')
    .select(['symbol', 'number', 'title'])
    .where('revision', '=', listed.revision)
    .where('order', '=', order)
    .executeTakeFirst()
  return { publication: listed.publication, order, name: work?.symbol ?? work?.number ?? work?.title ?? null }
}
