import { join } from 'node:path'
import type { Act, Publication } from '@qarar/core'
import type { Score } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { type LabelledDirective, readDirectives } from './mandate-labels.ts'
import { scoreDirectives } from './score-mandates.ts'

/** Mandates of the labelled clauses of seed 001. */
export async function scoreMandates(corpus: string): Promise<Score[]> {
  const [resolutions] = await readFiles([join(corpus, 'seeds/001_b4ffc4dd6b1c6335.txt')])
  if (!resolutions) throw new Error('the labelled seed could not be read')
  return [scoreDirectives('001', readDirectives(corpus), (label) => findAct(resolutions, label))]
}

const bare = (verb: string) =>
  verb
    .replace(/^كما /, '')
    .replace(/[\u064B-\u0652ـ]/g, '')
    .split(' ')[0]
    ?.replace(/^و/, '') ?? ''

/** The labelled act by its verb; the same verb twice in a paragraph is taken in order. */
function findAct({ works }: Publication, { work, paragraph, verb }: LabelledDirective): Act[] {
  const all = works[work - 1]?.paragraphs ?? []
  const own = all.find(
    (each) => each.part === 'operative' && each.parent === null && each.number === paragraph,
  )
  const items = all.filter(({ parent }) => own !== undefined && parent === own.eId)
  return [own, ...items].flatMap((each) => each?.acts.filter((act) => bare(act.verb) === bare(verb)) ?? [])
}
