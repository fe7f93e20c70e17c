import type { Link, LinkRelation } from '@qarar/core'
import type { Change } from '../database.ts'
import { insertRows, type JsonRow } from '../insert-rows.ts'
import type { HeldText } from './held-texts.ts'

/**
 * Citations stand in a table that needs no run, and which paragraphs are one in two languages is soon found again from
 * the versions: of 2,900 texts these would be all but 5,000 of 195,000 links.
 */
const kept = new Set<LinkRelation>([
  'cites-session',
  'language-version',
  'renews',
  'asks-again',
  'answers',
  'issued-at',
])

/** Those that lead to a text that is held, in the place of the ones before. */
export async function keepLinks(
  change: Change,
  links: readonly Link[],
  texts: readonly HeldText[],
): Promise<void> {
  await change.deleteFrom('link').execute()
  const rows = links
    .filter(({ relation }) => kept.has(relation))
    .flatMap((link): JsonRow[] => {
      const row = rowOf(link, texts)
      return row ? [row] : []
    })
  await insertRows(
    change,
    'link',
    rows.map((row, index) => ({ position: index + 1, ...row })),
  )
}

function rowOf({ relation, from, to, clauses }: Link, texts: readonly HeldText[]): JsonRow | null {
  const [own, other] = [texts[from.publication], to ? texts[to.publication] : undefined]
  if (!own || !other || !to || from.work === null) return null
  return {
    relation,
    ...{ from_revision: own.revision, from_order: from.work, from_eid: from.eId },
    ...{ to_revision: other.revision, to_order: to.work, to_eid: to.eId },
    clauses: clauses ?? null,
  }
}
