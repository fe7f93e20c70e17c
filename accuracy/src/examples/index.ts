import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../corpus-folder.ts'
import { scoreFiles } from '../coverage-check/score-files.ts'
import type { ExpectedFacts } from '../facts/expected-facts.ts'
import { scoreFacts } from '../facts/score-facts.ts'
import { listTexts } from '../list-texts.ts'
import type { Score } from '../measure.ts'

/** Our own examples: the true facts that stand beside them, and that nothing of them is lost. */
export async function scoreExamples(): Promise<Score[]> {
  const folder = join(repository, 'examples')
  const { files } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    files: ExpectedFacts[]
  }
  return [
    await scoreFacts('examples', folder, files),
    await scoreFiles('examples', 'coverage: files without a fault', listTexts(folder)),
  ]
}
