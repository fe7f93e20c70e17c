import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import type { PlacedReading, SourceExcerpt } from '@qarar/register/contract'
import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import type { ParagraphTable } from '../schema/text-tables.ts'

/** For each paragraph the lines of the file that it stands in, as printed, and what repair did to it. */
export async function sourceExcerpts(
  db: Database,
  manifestation: string,
  paragraphs: Selectable<ParagraphTable>[],
  verified: readonly PlacedReading[],
): Promise<SourceExcerpt[]> {
  const { text } = await db
    .selectFrom('manifestation')
    .select('text')
    .where('id', '=', manifestation)
    .executeTakeFirstOrThrow()
  const lines = fileLinesOf(text)
  const lineAt = (line: number) => {
    const { from, to } = lines.rangeOf(line)
    return { line, text: text.slice(from, to) }
  }
  const inParagraph = Map.groupBy(verified, ({ order, eId }) => `${order} ${eId}`)
  return paragraphs.map(({ work, eid, first_line, last_line, repairs }) => {
    const numbers = Array.from({ length: last_line - first_line + 1 }, (_, index) => first_line + index)
    return {
      eId: eid,
      lines: numbers.map(lineAt),
      repairs,
      verified: inParagraph.get(`${work} ${eid}`) ?? [],
    }
  })
}
