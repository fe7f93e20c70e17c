// npm run accuracy -- [--check] [--errors] [--write] [SET…], or --moved COMMIT: what the working tree reads otherwise.
// Scores all sets, or those named, prints the table, and writes SCOREBOARD.md and baseline.json: after a full run, or with
// --write the rows of the sets that ran.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Baseline, baselineOf, compareWithBaseline, mergeMeasures } from './baseline.ts'
import { findCorpusFolder, repository } from './corpus-folder.ts'
import { listFaults } from './list-faults.ts'
import type { Measure, Score } from './measure.ts'
import { movedSince } from './moved/moved-since.ts'
import { scoreboardOf, tableOf } from './scoreboard.ts'
import { type AccuracySet, sets } from './sets.ts'

const { values: options, positionals: names } = parseArgs({
  options: {
    ...{ check: { type: 'boolean' }, errors: { type: 'boolean' }, write: { type: 'boolean' } },
    moved: { type: 'string' },
  },
  allowPositionals: true,
})
const scoreboardFile = join(repository, 'accuracy/SCOREBOARD.md')
const baselineFile = join(repository, 'accuracy/baseline.json')

const unknown = names.filter((name) => !sets.some((set) => set.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no set ${unknown.join(', ')}; the sets are ${sets.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}

const corpus = findCorpusFolder()
if (options.moved !== undefined) {
  const skipped = ['Skipped: there are no texts; set QARAR_CORPUS to the folder that holds them.']
  console.log((corpus ? movedSince(options.moved, corpus) : skipped).join('\n'))
  process.exit()
}
const wanted = sets.filter(({ name }) => names.length === 0 || names.includes(name))
const possible = wanted.filter((set) => corpus !== undefined || !set.needsCorpus)
for (const { name } of wanted.filter((set) => !possible.includes(set)))
  console.log(
    `Skipped ${name}: its texts and labels are not here; set QARAR_CORPUS to the folder that holds them.`,
  )

const scores = await scoreAll(possible)
const measures = scores.flatMap((score) => score.measures)
const faults = scores.flatMap((score) => score.faults)
console.log(tableOf(measures))
if (options.errors) console.log(listFaults(faults))
else if (faults.length > 0) console.log(`${faults.length} disagreements; --errors lists them.`)
if (options.check) check(measures)
else if (options.write || possible.length === sets.length) write(measures)

async function scoreAll(chosen: readonly AccuracySet[]): Promise<Score[]> {
  const all: Score[] = []
  for (const set of chosen) all.push(...(await set.score(corpus ?? '')))
  return all
}

function check(found: readonly Measure[]): void {
  const { changes, failed } = compareWithBaseline(found, readBaseline())
  for (const change of changes) console.log(change)
  if (failed) process.exitCode = 1
  else console.log('No figure with a target fell.')
}

function write(found: readonly Measure[]): void {
  const all = mergeMeasures(
    found,
    readBaseline(),
    sets.map(({ name }) => name),
  )
  writeFileSync(scoreboardFile, scoreboardOf(all))
  writeFileSync(baselineFile, `${JSON.stringify(baselineOf(all), null, 2)}\n`)
}

function readBaseline(): Baseline {
  return JSON.parse(readFileSync(baselineFile, 'utf8'))
}
