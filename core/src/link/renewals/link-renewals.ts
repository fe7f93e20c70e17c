import type { Link } from '../../model/linked.ts'
import type { Paragraph } from '../../model/publication.ts'
import { placeOfWork } from '../text-place.ts'
import type { PlacedWork } from '../texts.ts'
import { diffClauses } from './diff-clauses.ts'
import type { Renewal } from './find-renewals.ts'

/** From each edition to the one before it, with what became of every clause. */
export function linkRenewals(renewals: readonly Renewal[]): Link[] {
  return renewals.map(({ later, earlier }) => ({
    from: placeOfWork(later),
    to: placeOfWork(earlier),
    target: earlier.work.number ?? earlier.work.symbol,
    relation: 'renews',
    status: 'linked',
    clauses: diffClauses(clausesOf(earlier), clausesOf(later), later.language),
  }))
}

const clausesOf = ({ work }: PlacedWork): Paragraph[] =>
  work.paragraphs.filter(({ part }) => part === 'preambular' || part === 'operative')
