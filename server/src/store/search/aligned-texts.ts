import type { LanguageTag } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { inTime } from '../register/in-time.ts'

/** Works that are looked into, and pairs of their paragraphs that words are learnt from: more tell little more. */
const mostWorks = 1000
const mostPairs = 2000

/** A paragraph, and the one at the same place of a version in another language. */
export interface AlignedTexts {
  one: string
  other: string
  revisions: [string, string]
}

/** Of all the store, as the reader sees it; always the same ones of the same store. */
export function alignedTexts(db: Database, from: LanguageTag, to: LanguageTag): Promise<AlignedTexts[]> {
  return inTime(db, async (read) => {
    const { rows } = await sql<AlignedTexts>`
      with works as (
        select this.revision, this."order", that.revision as "otherRevision", that."order" as "otherOrder"
        from expression e
        join work_expression this on this.revision = e.revision
        join work_expression that on that.work = this.work
        join expression o on o.revision = that.revision and o.state = 'listed' and o.language = ${to}
        where e.state = 'listed' and e.language = ${from}
        order by md5(this.revision || this."order"), that.revision, that."order"
        limit ${mostWorks}
      )
      select p.text as one, q.text as other, array[w.revision, w."otherRevision"] as revisions
      from works w
      join paragraph p on p.revision = w.revision and p.work = w."order" and p.eid is not null
      join paragraph q on q.revision = w."otherRevision" and q.work = w."otherOrder" and q.eid = p.eid
        and q.turn is not distinct from p.turn
      order by md5(p.text), p.revision, p.position, q.revision, q.position
      limit ${mostPairs}`.execute(read)
    return rows
  })
}
