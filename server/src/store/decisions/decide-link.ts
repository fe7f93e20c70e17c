import type { DecidedLink as Said } from '@qarar/core'
import type { FileAnchor, NewLink, RefusalReason } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { linkWorks } from '../import/link-works.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { findShown, type ShownExpression } from '../pages/shown-expression.ts'
import { followTexts } from '../register/follow-texts.ts'
import { refusal } from '../store-error.ts'
import { anchorDirection } from './anchor-direction.ts'
import { refuseChanged } from './refuse-changed.ts'
import { getShown, shownText } from './shown-text.ts'

/** A person's word on two works. Versions are one work, and the register follows; links are found anew with it. */
export function decideLink(
  db: Database,
  expression: string,
  { order, relation, holds, to, by, revision }: NewLink & { by: string },
): Promise<{ id: string; by: string; at: string }> {
  return changeStore(db, async (change) => {
    const shown = await getShown(change, expression)
    await refuseChanged(change, shown, revision)
    const other = await findShown(change, to.publication, to.expression)
    if (!other) throw refuse('no-place', `Nothing listed has the id ${to.publication}`)
    if (other.id === shown.id && to.order === order)
      throw refuse('no-place', 'A text is no version of itself')
    if (relation === 'language-version' && holds)
      await refuseHeld(change, shown, order, { other, at: to.order })
    const anchor = await anchorOfWork(change, shown, order)
    const toAnchor = { ...(await anchorOfWork(change, other, to.order)), manifestation: other.manifestation }
    const said = { what: 'link', relation, holds, to: toAnchor }
    const id = newId('decision')
    const { manifestation, publication } = shown
    const ids = [id, publication, shown.id, manifestation, other.publication]
    const { number, at } = await appendLog(change, {
      by,
      what: 'direct-reading',
      ids,
      details: { said, anchor },
    })
    await insertRows(change, 'decision', [{ id, manifestation, log: number, said, ...anchor }])
    await followLink(change, { manifestation, relation }, number)
    return { id, by, at }
  })
}

/** The works of the listed texts of a file, as people say by now. */
export async function followLink(
  change: Change,
  { manifestation, relation }: { manifestation: string; relation: Said['relation'] },
  log: number,
): Promise<void> {
  if (relation !== 'language-version') return
  const listed = await change
    .selectFrom('expression')
    .select(['revision', 'publication'])
    .where('manifestation', '=', manifestation)
    .where('state', '=', 'listed')
    .execute()
  const revisions = listed.flatMap(({ revision }) => revision ?? [])
  for (const { revision, publication } of listed) if (revision) await linkWorks(change, revision, publication)
  await followTexts(change, log, revisions)
}

/** No two texts of a file are one work: the other one is parted from it first. */
async function refuseHeld(
  change: Change,
  shown: ShownExpression,
  order: number,
  { other, at }: { other: ShownExpression; at: number },
): Promise<void> {
  const held = await change
    .selectFrom('work_expression as own')
    .innerJoin('work_expression as of', 'of.work', 'own.work')
    .select('own.order')
    .where('own.revision', '=', shown.revision)
    .where('own.order', '<>', order)
    .where('of.revision', '=', other.revision)
    .where('of.order', '=', at)
    .executeTakeFirst()
  if (held)
    throw refuse(
      'other-decision',
      `Text ${held.order} of the file is a version of that work already: say first that it is none`,
    )
}

async function anchorOfWork(change: Change, shown: ShownExpression, order: number): Promise<FileAnchor> {
  const text = { shown: await shownText(change, shown), fileText: '', revision: shown.revision }
  const kind = { what: 'session', value: null, place: { order } } as const
  return (await anchorDirection(change, kind, text)) as FileAnchor
}

const refuse = (reason: RefusalReason, what: string) => refusal('not-applicable', `${what}.`, reason)
