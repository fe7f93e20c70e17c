import type { Publication } from '@qarar/core'
import { type Score, share } from '../measure.ts'
import type { ChairDirective } from './chair-labels.ts'
import { bareVerb } from './mandate-labels.ts'

/** Whether the directive acts of the chair's summary are found with an addressee, as the labels have one. */
export function scoreChair(publication: Publication, labels: readonly ChairDirective[]): Score {
  const missed = labels.filter((label) => label.hasAddressee !== isAddressed(publication, label))
  return {
    measures: [
      share('mandates', '000 acts with addressee', labels.length - missed.length, labels.length, null),
    ],
    faults: missed.map(({ paragraph, verb }) => ({
      kind: '000 addressee',
      place: `¶${paragraph} ${verb}`,
      detail: 'not found',
    })),
  }
}

function isAddressed({ works }: Publication, { paragraph, verb }: ChairDirective): boolean {
  const acts = works
    .flatMap((work) => work.paragraphs)
    .filter(({ number }) => number === paragraph)
    .flatMap((each) => each.acts)
  return acts
    .filter((act) => bareVerb(act.verb) === bareVerb(verb))
    .some(({ mandates }) => mandates.some(({ addressees }) => addressees.length > 0))
}
