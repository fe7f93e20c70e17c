// npm run bench [-- PART…]: measures all parts, or those that are named, prints a table of each, and puts what was measured
// into REPORT.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCorpusFolder, repository } from '../../accuracy/src/corpus-folder.ts'
import { allStages } from './all-stages.ts'
import { collectionGrowth } from './collection-growth.ts'
import { growth } from './growth.ts'
import { mechanisms } from './mechanisms.ts'
import { pages } from './pages.ts'
import { pdf } from './pdf.ts'
import { readCommand } from './read-command.ts'
import { registerLists } from './register-lists.ts'
import { repair } from './repair.ts'
import { repairGrowth } from './repair-growth.ts'
import { type Measured, reportOf, tableOf } from './report.ts'
import { reportVolumes } from './report-volumes.ts'
import { robustness } from './robustness.ts'
import type { Part } from './row.ts'
import { search } from './search.ts'
import { store } from './store.ts'
import { throughput } from './throughput.ts'

const parts: Record<string, Part> = {
  'read-command': readCommand,
  throughput,
  repair,
  growth,
  'collection-growth': collectionGrowth,
  'repair-growth': repairGrowth,
  'all-stages': allStages,
  store,
  'register-lists': registerLists,
  mechanisms,
  pages,
  pdf,
  'report-volumes': reportVolumes,
  search,
  robustness,
}

const named = process.argv.slice(2)
const unknown = named.find((name) => !(name in parts))
if (unknown) throw new Error(`There is no part "${unknown}": there are ${Object.keys(parts).join(', ')}.`)

const report = join(repository, 'bench/REPORT.md')
const corpus = findCorpusFolder()
const measured: Measured[] = []
for (const [name, part] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue
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
const titles = Object.values(parts).map(({ title }) => title)
writeFileSync(report, reportOf(titles, measured, readFileSync(report, 'utf8')))
