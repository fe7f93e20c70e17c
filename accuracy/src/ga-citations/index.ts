import { join } from 'node:path'
import { withUnpacked } from '../list-texts.ts'
import { type Score, share } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { type LinkedWork, readLinkedWorks } from './labelled-links.ts'
import { type Find, type LinkScore, scoreLinks } from './score-links.ts'

const set = 'ga-citations'
const languages = ['ar', 'en', 'fr'] as const
type Language = (typeof languages)[number]

/** Citations of 950 General Assembly resolutions in three languages against the links that the UN set in them. */
export async function scoreGeneralAssemblyCitations(corpus: string): Promise<Score[]> {
  const scores: Score[] = []
  const works = readLinkedWorks(corpus, languages)
  for (const language of languages)
    scores.push(measuresOf(language, await scoresOf(corpus, language, works[language])))
  return scores
}

/** Every n-th citation that the UN did not link, to be read by a person. */
export async function sampleUnlinked(corpus: string, language: Language, count: number): Promise<Find[]> {
  const scores = await scoresOf(corpus, language, readLinkedWorks(corpus, languages)[language])
  const all = scores.flatMap(({ unlinked }) => unlinked)
  const stride = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, index) => index % stride === 0).slice(0, count)
}

async function scoresOf(
  corpus: string,
  language: Language,
  works: readonly LinkedWork[],
): Promise<LinkScore[]> {
  const publications = await withUnpacked(join(corpus, `corpus/ga/text.${language}.dev.tar.gz`), (folder) =>
    readFiles(works.map(({ file }) => join(folder, `${file}.${language}.txt`))),
  )
  return works.flatMap((work, index) => {
    const publication = publications[index]
    return publication ? [scoreLinks(work, publication)] : []
  })
}

function measuresOf(language: Language, scores: readonly LinkScore[]): Score {
  const sum = (place: 'body' | 'note', what: 'right' | 'wanted') =>
    scores.reduce((total, score) => total + score[place][what], 0)
  const measure = (place: 'body' | 'note', name: string) =>
    share(set, `${language} ${name}`, sum(place, 'right'), sum(place, 'wanted'), 0.995)
  return {
    measures: [measure('body', 'targets linked in the text'), measure('note', 'targets linked in notes')],
    faults: scores.flatMap(({ faults }) =>
      faults.map((fault) => ({ ...fault, kind: `${language} ${fault.kind}` })),
    ),
  }
}
