import type { ReviewPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'

type Left = Pick<ReviewPage, 'left' | 'previous' | 'next' | 'previousLeft' | 'nextLeft'>

/** What nobody has decided about in each work of a text, and which work to go on with. */
export async function leftIn(db: Database, { revision }: ShownExpression, order: number): Promise<Left> {
  const works = await countLeft(db, revision)
  const here = works.findIndex((work) => work.order === order)
  const [before, after] = [works.slice(0, here), works.slice(here + 1)]
  const isLeft = ({ left }: { left: number }) => left > 0
  return {
    left: { here: works[here]?.left ?? 0, publication: works.reduce((sum, { left }) => sum + left, 0) },
    previous: before.at(-1)?.order ?? null,
    next: after[0]?.order ?? null,
    previousLeft: [...after, ...before].findLast(isLeft)?.order ?? null,
    nextLeft: [...after, ...before].find(isLeft)?.order ?? null,
  }
}

async function countLeft(db: Database, revision: string): Promise<{ order: number; left: number }[]> {
  const { rows } = await sql<{ order: number; left: number }>`
    select w."order", count(v.mandate)::int as left
    from revision_work w
    left join paragraph g on g.revision = w.revision and g.work = w."order"
      and g.acts @? '$[*].mandates[*]'
    left join mandate_place p on p.revision = g.revision and p.position = g.position
    left join mandate_version v on v.mandate = p.mandate and v.upto is null and v.state = 'proposed'
    where w.revision = ${revision}
    group by w."order" order by w."order"`.execute(db)
  return rows
}
