// A kept paragraph as the rules of the extract stage look at it.
import type { Paragraph } from '@qarar/core'
import { type Passage, passageOf, type WorkContext } from '@qarar/core/extract/passage.ts'
import { languagePack } from '@qarar/core/languages/index.ts'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { Database } from '../database.ts'
import { paragraphOfRow } from '../pages/paragraph-of-row.ts'

/** Undefined where the work of the revision has no such paragraph. */
export async function passageAt(
  db: Database,
  revision: string,
  order: number,
  eId: string,
): Promise<Passage | undefined> {
  const rows = await db
    .selectFrom('paragraph')
    .selectAll()
    .where('revision', '=', revision)
    .where('work', '=', order)
    .orderBy('position')
    .execute()
  const context = await contextOf(db, revision, order)
  return passageIn(rows.map(paragraphOfRow), eId, context)
}

function passageIn(paragraphs: Paragraph[], eId: string, context: WorkContext): Passage | undefined {
  const paragraph = paragraphs.find((each) => each.eId === eId)
  if (!paragraph) return undefined
  const lead = paragraph.parent === null ? null : (passageIn(paragraphs, paragraph.parent, context) ?? null)
  const last = paragraphs.findLast(({ part, parent }) => part === 'operative' && parent === null)
  const leads = paragraphs.some(({ parent }) => parent === eId)
  return passageOf(paragraph, { lead, leads, isLast: paragraph === last }, context)
}

async function contextOf(db: Database, revision: string, order: number): Promise<WorkContext> {
  const { publication, ...work } = await db
    .selectFrom('revision as r')
    .innerJoin('revision_work as w', 'w.revision', 'r.id')
    .select(['r.publication', 'w.kind', 'w.organ', 'w.session'])
    .where('r.id', '=', revision)
    .where('w.order', '=', order)
    .executeTakeFirstOrThrow()
  return {
    ...work,
    language: languagePack(publication.language ?? 'en'),
    organisation: organisations.find(({ code }) => code === publication.organisation) ?? null,
    organisations,
    session: work.session ?? publication.session,
    date: null,
    speaker: null,
  }
}
