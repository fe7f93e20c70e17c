import type { Level } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { levelsOf } from '../marks/levels-of.ts'

/** Each with the level of the publication whose words it has; of one whose level is not known the narrowest. */
export async function withLevels<Said extends { publication: string }>(
  db: Database,
  said: readonly Said[],
): Promise<(Said & { level: Level })[]> {
  const levels = await levelsOf(
    db,
    said.map(({ publication }) => publication),
  )
  return said.map((each) => ({ ...each, level: levels[each.publication] ?? 'secret' }))
}
