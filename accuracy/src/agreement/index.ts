import { join } from 'node:path'
import { readLabelledWorks } from '../ga-structure/labelled-works.ts'
import { withUnpacked } from '../list-texts.ts'
import { type Fault, type Measure, type Score, share } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import {
  agrees,
  type Comparison,
  compareLanguages,
  type Operative,
  operativeOf,
} from './compare-languages.ts'
import { fields } from './fields.ts'

const languages = ['ar', 'en', 'fr']
const pairs = [
  ['ar', 'en'],
  ['ar', 'fr'],
  ['en', 'fr'],
] as const

type Compared = Comparison & { file: string }

/** The same General Assembly resolutions, each language read by itself: what their paragraphs ask, of whom, by when. */
export async function scoreLanguageAgreement(corpus: string): Promise<Score[]> {
  const files = readLabelledWorks(corpus, 'en').map(({ file }) => file)
  const read = new Map<string, Operative[]>()
  for (const language of languages) read.set(language, await readLanguage(corpus, language, files))
  const worksOf = (language: string) => read.get(language) ?? []
  return pairs.map(([a, b]) =>
    scoreOf(
      `${a}–${b}`,
      files.flatMap((file, index) => {
        const [one, two] = [worksOf(a)[index], worksOf(b)[index]]
        return one && two ? compareLanguages([a, one], [b, two]).map((each) => ({ ...each, file })) : []
      }),
    ),
  )
}

async function readLanguage(
  corpus: string,
  language: string,
  files: readonly string[],
): Promise<Operative[]> {
  const publications = await withUnpacked(join(corpus, `corpus/ga/text.${language}.dev.tar.gz`), (folder) =>
    readFiles(files.map((file) => join(folder, `${file}.${language}.txt`))),
  )
  return publications.map(({ works }) => operativeOf(works[0]?.paragraphs ?? []))
}

function scoreOf(pair: string, compared: readonly Compared[]): Score {
  return {
    measures: fields.map(({ name }) => measureOf(pair, name, compared)),
    faults: compared.filter((each) => !agrees(each)).map(faultOf),
  }
}

function measureOf(pair: string, field: string, compared: readonly Compared[]): Measure {
  const own = compared.filter((each) => each.field === field)
  return share('agreement', `${pair} ${field}`, own.filter(agrees).length, own.length, null)
}

const faultOf = ({ field, languages: pair, values, eId, file }: Compared): Fault => ({
  kind: `${pair} ${field}: ${values.map((value) => value || 'none').join(' / ')}`,
  place: `${file} ${eId}`,
  detail: '',
})
