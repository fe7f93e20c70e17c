import { join } from 'node:path'
import { withUnpacked } from '../list-texts.ts'
import { type Fault, precisionRecall, type Score, share, sumHits } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { readLabelledWorks } from './labelled-works.ts'
import { scoredParts, scoreWork, type WorkScore } from './score-work.ts'

const set = 'ga-structure'

/** 950 General Assembly resolutions in three languages against the structure that the UN published with them. */
export async function scoreGeneralAssembly(corpus: string): Promise<Score[]> {
  const scores: Score[] = []
  for (const language of ['ar', 'en', 'fr']) scores.push(await scoreLanguage(corpus, language))
  return scores
}

async function scoreLanguage(corpus: string, language: string): Promise<Score> {
  const works = readLabelledWorks(corpus, language)
  const publications = await withUnpacked(join(corpus, `corpus/ga/text.${language}.dev.tar.gz`), (folder) =>
    readFiles(works.map(({ file }) => join(folder, `${file}.${language}.txt`))),
  )
  const scores = works.flatMap((work, index) => {
    const publication = publications[index]
    return publication ? [scoreWork(work, publication)] : []
  })
  return {
    measures: measuresOf(language, scores),
    faults: scores.flatMap((score) => score.faults.map(inLanguage(language))),
  }
}

function measuresOf(language: string, scores: readonly WorkScore[]) {
  const whole = scores.filter(({ faults }) => faults.length === 0).length
  const right = scores.reduce((sum, { numbers }) => sum + numbers.right, 0)
  const found = scores.reduce((sum, { numbers }) => sum + numbers.found, 0)
  return [
    ...scoredParts.flatMap((part) =>
      precisionRecall(set, `${language} ${part}`, sumHits(scores.map(({ hits }) => hits[part])), 0.995),
    ),
    share(set, `${language} numbers of paragraphs found`, right, found, null),
    share(set, `${language} works without a fault`, whole, scores.length, null),
  ]
}

const inLanguage =
  (language: string) =>
  (fault: Fault): Fault => ({ ...fault, kind: `${language}: ${fault.kind}` })
