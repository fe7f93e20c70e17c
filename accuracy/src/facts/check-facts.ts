import type { Publication } from '@qarar/core'
import type { Fault } from '../measure.ts'
import type { ExpectedFacts } from './expected-facts.ts'
import { facts } from './facts.ts'

/** How many facts were judged, and those that the reading does not give. */
export function checkFacts(
  expected: ExpectedFacts,
  publication: Publication,
): { judged: number; faults: Fault[] } {
  const last = publication.works.at(-1)
  const judged = facts.filter((fact) => fact.expected(expected) !== undefined)
  const faults = judged.flatMap((fact): Fault[] => {
    const wanted = JSON.stringify(fact.expected(expected))
    const read = last && JSON.stringify(fact.read(publication, last, expected))
    if (read === wanted) return []
    return [{ kind: `fact: ${fact.name}`, place: expected.file, detail: `${read} read, ${wanted} expected` }]
  })
  return { judged: judged.length, faults }
}
