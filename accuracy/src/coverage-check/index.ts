import { join } from 'node:path'
import { listTexts, withUnpacked } from '../list-texts.ts'
import type { Score } from '../measure.ts'
import { scoreFiles } from './score-files.ts'

/** Whether nothing of a file is lost: the five seeds, and every 19th General Assembly text of each language. */
export async function scoreCoverage(corpus: string): Promise<Score[]> {
  const scores = [
    await scoreFiles('coverage', 'seeds: files without a fault', listTexts(join(corpus, 'seeds'))),
  ]
  for (const language of ['ar', 'en', 'fr'])
    scores.push(
      await withUnpacked(join(corpus, `corpus/ga/text.${language}.dev.tar.gz`), (folder) =>
        scoreFiles(
          'coverage',
          `General Assembly ${language}: files without a fault`,
          everyNth(listTexts(folder), 19),
        ),
      ),
    )
  return scores
}

const everyNth = <T>(list: readonly T[], step: number) => list.filter((_, index) => index % step === 0)
