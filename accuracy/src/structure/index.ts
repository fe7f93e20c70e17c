import { join } from 'node:path'
import { scoreFacts } from '../facts/score-facts.ts'
import type { Score } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { readResolutionLabels } from './resolution-labels.ts'
import { scoreParagraphs } from './score-paragraphs.ts'
import { readTurnLabels, scoreTurns } from './score-turns.ts'
import { seedFacts } from './seed-facts.ts'

/** The five real documents: the labelled resolutions and turns one by one, and what is counted of each file. */
export async function scoreStructure(corpus: string): Promise<Score[]> {
  const seeds = join(corpus, 'seeds')
  const labelled = ['001_b4ffc4dd6b1c6335.txt', '004_2983b318448de106.txt'].map((file) => join(seeds, file))
  const [resolutions, record] = await readFiles(labelled)
  if (!resolutions || !record) throw new Error('the labelled seeds could not be read')
  return [
    scoreParagraphs(readResolutionLabels(corpus), resolutions),
    scoreTurns(readTurnLabels(corpus), record),
    await scoreFacts('structure', seeds, seedFacts),
  ]
}
