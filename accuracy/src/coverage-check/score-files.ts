import { readFileSync } from 'node:fs'
import type { Publication } from '@qarar/core'
import { type Fault, type Score, share } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { checkReading } from './check-reading.ts'

/** Reads the files and counts those whose reading is proved by their bytes. */
export async function scoreFiles(set: string, name: string, paths: readonly string[]): Promise<Score> {
  const publications = await readFiles(paths)
  const faults = paths.map((path, index) => faultsOf(path, publications[index]))
  const whole = faults.filter((own) => own.length === 0).length
  return {
    measures: [share(set, name, whole, paths.length, 1)],
    faults: faults.flat(),
  }
}

function faultsOf(path: string, publication: Publication | undefined): Fault[] {
  if (publication) return checkReading(readFileSync(path), publication)
  return [{ kind: 'not read', place: path, detail: '' }]
}
