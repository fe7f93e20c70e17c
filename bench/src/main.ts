// npm run bench: measures all parts, prints a table of each, and writes REPORT.md when none was skipped.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCorpusFolder, repository } from '../../accuracy/src/corpus-folder.ts'
import { allStages } from './all-stages.ts'
import { collectionGrowth } from './collection-growth.ts'
import { growth } from './growth.ts'
import { readCommand } from './read-command.ts'
import { registerLists } from './register-lists.ts'
import { repair } from './repair.ts'
import { repairGrowth } from './repair-growth.ts'
import { type Measured, reportOf, tableOf } from './report.ts'
import { robustness } from './robustness.ts'
import type { Part } from './row.ts'
import { store } from './store.ts'
import { throughput } from './throughput.ts'

const parts: Part[] = [
  readCommand,
  throughput,
  repair,
  growth,
  collectionGrowth,
  repairGrowth,
  allStages,
  store,
  registerLists,
  robustness,
]

const corpus = findCorpusFolder()
const measured: Measured[] = []
for (const part of parts) {
  console.log(`\n${part.title}`)
  if (part.needsSeeds && corpus === undefined) {
    console.log('Skipped: the five seeds are not here; set QARAR_CORPUS to the folder that holds them.')
    continue
  }
  if (part.needsFolder && !existsSync(join(corpus ?? '', part.needsFolder))) {
    console.log(`Skipped: ${part.needsFolder} is not in the folder that QARAR_CORPUS names.`)
    continue
  }
  const rows = await part.measure(join(corpus ?? '', 'seeds'))
  console.log(tableOf(rows))
  measured.push({ part, rows })
}
if (measured.length === parts.length) writeFileSync(join(repository, 'bench/REPORT.md'), reportOf(measured))
