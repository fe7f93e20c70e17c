import { join } from 'node:path'
import type { Paragraph, Publication } from '@qarar/core'
import { lettersOf } from '../letters.ts'
import { withUnpacked } from '../list-texts.ts'
import type { Score } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { type LabelledPlace, readClauses, readOpenings, readSummary } from './act-labels.ts'
import { readVerbLabels } from './ga-verbs.ts'
import { scoreActs } from './score-acts.ts'
import { scoreOpenings } from './score-openings.ts'

const seeds = { resolutions: '001_b4ffc4dd6b1c6335.txt', summary: '000_fae39b7740205c0d.txt' }

/** Acts by the hand-made labels of seeds 001 and 000, and opening verbs by those of the General Assembly's publisher. */
export async function scoreActSets(corpus: string): Promise<Score[]> {
  const files = [seeds.resolutions, seeds.summary].map((file) => join(corpus, 'seeds', file))
  const [resolutions, summary] = await readFiles(files)
  if (!resolutions || !summary) throw new Error('the labelled seeds could not be read')
  const scores = [
    scoreActs('001 acts', readClauses(corpus), (place) => operative(resolutions, place)),
    scoreActs('000 acts', readSummary(corpus), ({ paragraph }) => numbered(summary, paragraph)),
    scoreOpenings('001 opening verbs', readOpenings(corpus), (letters) =>
      byLetters(resolutions).get(letters),
    ),
  ]
  for (const language of ['ar', 'en', 'fr']) scores.push(await scoreLanguage(corpus, language))
  return scores
}

async function scoreLanguage(corpus: string, language: string): Promise<Score> {
  const works = readVerbLabels(corpus, language)
  const publications = await withUnpacked(join(corpus, `corpus/ga/text.${language}.dev.tar.gz`), (folder) =>
    readFiles(works.map(({ file }) => join(folder, `${file}.${language}.txt`))),
  )
  const read = works.map((_, index) => byLetters(publications[index] as Publication))
  const labels = works.flatMap(({ labels: own }, index) => own.map((label) => ({ ...label, work: index })))
  return scoreOpenings(`GA ${language} opening verbs`, labels, (letters, work) =>
    read[work ?? 0]?.get(letters),
  )
}

/** Paragraphs of a publication by the letters and digits of marker and text. */
function byLetters({ works }: Publication): ReadonlyMap<string, Paragraph> {
  const known = indexes.get(works)
  if (known) return known
  const made = new Map(
    works
      .flatMap((work) => work.paragraphs)
      .map((paragraph) => [lettersOf(`${paragraph.marker ?? ''}${paragraph.text}`), paragraph] as const),
  )
  indexes.set(works, made)
  return made
}

const indexes = new WeakMap<Publication['works'], ReadonlyMap<string, Paragraph>>()

/** An operative paragraph with its sub-items, by the place of its resolution in the collection and its number. */
function operative({ works }: Publication, { work, paragraph }: LabelledPlace): Paragraph[] {
  const all = works[(work ?? 1) - 1]?.paragraphs ?? []
  const own = all.find(
    (each) => each.part === 'operative' && each.parent === null && each.number === paragraph,
  )
  return own ? [own, ...all.filter(({ parent }) => parent === own.eId)] : []
}

function numbered({ works }: Publication, number: string): Paragraph[] {
  const all = works.flatMap((work) => work.paragraphs)
  const at = all.findIndex((each) => each.number === number && each.parent === null)
  if (at < 0) return []
  const next = all.findIndex((each, index) => index > at && each.number !== null && each.parent === null)
  return all.slice(at, next < 0 ? undefined : next)
}
