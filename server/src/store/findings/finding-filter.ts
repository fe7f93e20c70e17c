import { type RawBuilder, sql } from 'kysely'
import { kindOfId } from '../new-id.ts'

/** Whether a finding `f` has a place in a publication, `p-…`, in one of its works, `p-…/36`, in any language, or in a work, `w-…`. */
export function isAt(work: string | undefined): RawBuilder<boolean> {
  if (work === undefined) return sql<boolean>`true`
  if (kindOfId(work) === 'work')
    return sql<boolean>`f.id in (
      select p.finding from finding_place p
      join work_expression x on x.revision = p.revision and x."order" = p."order" where x.work = ${work}
    )`
  const [publication, order] = work.split('/')
  if (order === undefined)
    return sql<boolean>`f.id in (
      select p.finding from finding_place p join expression e on e.id = p.expression
      where e.publication = ${publication}
    )`
  return sql<boolean>`f.id in (
    select p.finding from finding_place p where (p.revision, p."order") in (
      select other.revision, other."order" from expression e
      join work_expression this on this.revision = e.revision and this."order" = ${Number(order)}
      join work_expression other on other.work = this.work
      where e.publication = ${publication} and e.state = 'listed'
    )
  )`
}
