import type { Act, Mandate, Paragraph } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** One request of one act, where a revision has it. */
export interface ReadMandate {
  position: number
  /** From 1, in the paragraph and in the act. */
  act: number
  item: number
  said: Act
  mandate: Mandate
}

/** A paragraph that asks for something. */
export interface AskingParagraph
  extends Pick<Paragraph, 'eId' | 'parent' | 'part' | 'text' | 'citations' | 'dates'> {
  /** Id of the work. */
  work: string
  position: number
  mandates: ReadMandate[]
}

/** Paragraphs of a revision with what they ask for, in the order of the text; `all`: also those that ask nothing. */
export async function readMandates(
  db: Database,
  revision: string,
  { all = false, works }: { all?: boolean; works?: string[] } = {},
): Promise<AskingParagraph[]> {
  const rows = await db
    .selectFrom('paragraph as p')
    .innerJoin('work_expression as w', (join) =>
      join.onRef('w.revision', '=', 'p.revision').onRef('w.order', '=', 'p.work'),
    )
    .select(['w.work', 'p.position', 'p.eid as eId', 'p.parent', 'p.part', 'p.text'])
    .select(['p.citations', 'p.dates', 'p.acts'])
    .where('p.revision', '=', revision)
    .$if(!all, (those) => those.where(sql<boolean>`p.acts @? '$[*].mandates[*]'`))
    .$if(works !== undefined, (those) => those.where('w.work', 'in', works as string[]))
    .orderBy('p.position')
    .execute()
  return rows.map(({ acts, ...paragraph }) => ({
    ...paragraph,
    mandates: acts.flatMap((said, act) =>
      said.mandates.map((mandate, item) => ({
        ...{ position: paragraph.position, act: act + 1, item: item + 1 },
        ...{ said, mandate },
      })),
    ),
  }))
}
