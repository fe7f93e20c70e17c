import { join } from 'node:path'
import type { Paragraph, Publication } from '@qarar/core'
import { readLabelledWorks } from '../ga-structure/labelled-works.ts'
import { withUnpacked } from '../list-texts.ts'
import { type Measure, type Score, share } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { scoreAddressees } from './addressees.ts'
import { type Comparison, collectForms, compareParties } from './agreement.ts'
import { scorePlaces } from './places.ts'

const pairs: [string, string][] = [
  ['ar', 'en'],
  ['ar', 'fr'],
  ['en', 'fr'],
]

/** Parties of the labelled seeds, and of the same General Assembly resolutions in three languages against each other. */
export async function scoreParties(corpus: string): Promise<Score[]> {
  const seeds = ['001_b4ffc4dd6b1c6335.txt', '000_fae39b7740205c0d.txt'].map((file) =>
    join(corpus, 'seeds', file),
  )
  const [resolutions, summary] = await readFiles(seeds)
  if (!resolutions || !summary) throw new Error('the labelled seeds could not be read')
  return [scoreAddressees(corpus, resolutions), scorePlaces(corpus, summary), await scoreAgreement(corpus)]
}

type Texts = ReadonlyMap<string, Paragraph>

async function scoreAgreement(corpus: string): Promise<Score> {
  const files = readLabelledWorks(corpus, 'en').map(({ file }) => file)
  const read = new Map<string, Texts[]>()
  for (const language of ['ar', 'en', 'fr']) read.set(language, await readLanguage(corpus, language, files))
  const forms = collectForms(
    [...read].flatMap(([language, works]) => works.map((paragraphs) => ({ language, paragraphs }))),
  )
  const compared = pairs.flatMap(([a, b]) =>
    files.flatMap((file, index) =>
      compareParties(read.get(a)?.[index] ?? new Map(), read.get(b)?.[index] ?? new Map(), [a, b], forms).map(
        (each) => ({ ...each, file }),
      ),
    ),
  )
  return {
    measures: pairs.flatMap((pair) => measuresOf(pair, compared)),
    faults: compared.filter(isFault).map(faultOf),
  }
}

async function readLanguage(corpus: string, language: string, files: readonly string[]): Promise<Texts[]> {
  const publications = await withUnpacked(join(corpus, `corpus/ga/text.${language}.dev.tar.gz`), (folder) =>
    readFiles(files.map((file) => join(folder, `${file}.${language}.txt`))),
  )
  return publications.map(paragraphsOf)
}

const paragraphsOf = ({ works }: Publication): Texts =>
  new Map((works[0]?.paragraphs ?? []).map((paragraph) => [paragraph.eId, paragraph]))

const isState = ({ id }: Comparison) => id.startsWith('state:') || id.startsWith('territory:')
const isFault = (each: Comparison) => !each.found && !each.unnamed

function measuresOf([a, b]: [string, string], compared: readonly Comparison[]): Measure[] {
  const own = compared.filter(({ language, other }) => [a, b].includes(language) && [a, b].includes(other))
  return [true, false].flatMap((states) => {
    const some = own.filter((each) => isState(each) === states)
    const named = some.filter(({ unnamed }) => !unnamed)
    const found = some.filter((each) => each.found).length
    const what = `${a}–${b} ${states ? 'States' : 'other parties'}`
    return [
      share('parties', `${what} in both`, found, some.length, null),
      share(
        'parties',
        `${what} in both, where both texts name them`,
        found,
        named.length,
        states ? 0.97 : null,
      ),
    ]
  })
}

const faultOf = ({ id, language, other, eId, file }: Comparison & { eId: string; file: string }) => ({
  kind: `${isState({ id } as Comparison) ? 'State' : 'party'} found in ${language}, not in ${other}, where it is named`,
  place: `${file} ${eId}`,
  detail: id,
})
