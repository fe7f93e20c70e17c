import { join } from 'node:path'
import type { Act, Publication } from '@qarar/core'
import type { Score } from '../measure.ts'
import { readFiles } from '../read-files.ts'
import { readChairDirectives } from './chair-labels.ts'
import { bareVerb, type LabelledDirective, readDirectives } from './mandate-labels.ts'
import { scoreChair } from './score-chair.ts'
import { scoreFollow } from './score-follow.ts'
import { scoreDirectives } from './score-mandates.ts'
import { scoreOpeningAddressees } from './score-openings.ts'

/** Mandates of the labelled clauses and openings of seed 001, and of the chair's summary. */
export async function scoreMandates(corpus: string): Promise<Score[]> {
  const seeds = ['001_b4ffc4dd6b1c6335.txt', '000_fae39b7740205c0d.txt']
  const [resolutions, summary] = await readFiles(seeds.map((seed) => join(corpus, 'seeds', seed)))
  if (!resolutions || !summary) throw new Error('the labelled seeds could not be read')
  return [
    scoreDirectives('001', readDirectives(corpus), (label) => findAct(resolutions, label)),
    scoreOpeningAddressees(corpus, resolutions),
    scoreFollow(corpus, resolutions),
    scoreChair(summary, readChairDirectives(corpus)),
  ]
}

/** The labelled act by its verb; the same verb twice in a paragraph is taken in order. */
function findAct({ works }: Publication, { work, paragraph, verb, nth }: LabelledDirective): Act[] {
  const all = works[work - 1]?.paragraphs ?? []
  const own = all.find(
    (each) => each.part === 'operative' && each.parent === null && each.number === paragraph,
  )
  const items = all.filter(({ parent }) => own !== undefined && parent === own.eId)
  const inherited = items.flatMap(({ acts }) => acts)
  const acts = own?.acts.filter((act) => bareVerb(act.verb) === bareVerb(verb)) ?? []
  const act = acts[nth]
  if (act === undefined) return []
  return [act, ...inherited.filter(({ span }) => span.start === act.span.start)]
}
