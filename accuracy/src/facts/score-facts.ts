import { join } from 'node:path'
import { type Score, share } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { checkFacts } from './check-facts.ts'
import type { ExpectedFacts } from './expected-facts.ts'

/** Reads the files of a folder and compares what is known of each. */
export async function scoreFacts(
  set: string,
  folder: string,
  files: readonly ExpectedFacts[],
): Promise<Score> {
  const publications = await readFiles(files.map(({ file }) => join(folder, file)))
  const checks = publications.map((publication, index) =>
    checkFacts(files[index] as ExpectedFacts, publication),
  )
  const faults = checks.flatMap((check) => check.faults)
  const judged = checks.reduce((sum, check) => sum + check.judged, 0)
  return { measures: [share(set, 'facts of the files', judged - faults.length, judged, 1)], faults }
}
