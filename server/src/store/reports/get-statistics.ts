import { type ItemFacts, statisticsOf } from '@qarar/register'
import type { ReportStatistics } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { docketFacts } from './docket-facts.ts'
import { getVolumeHead } from './open-volume.ts'

export async function getStatistics(db: Database, volume: string): Promise<ReportStatistics> {
  const head = await getVolumeHead(db, volume)
  const counted: Parameters<typeof statisticsOf>[0] extends Iterable<infer Counted> ? Counted[] : never = []
  for await (const facts of docketFacts(db, head, null)) counted.push(countable(facts))
  return statisticsOf(counted)
}

/** Only what is counted stays in memory. */
export const countable = ({ mandates, letters, desk, volume }: ItemFacts) => ({
  ...{ letters, desk, volume },
  mandates: mandates.filter(({ falling }) => falling !== null),
})
