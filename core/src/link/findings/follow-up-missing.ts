import type { DocumentKind } from '../../model/kinds.ts'
import type { Finding } from '../../model/linked.ts'
import type { Paragraph, Publication, Work } from '../../model/publication.ts'
import { placeOfWork } from '../text-place.ts'

const resolutions = new Set<DocumentKind>(['resolution', 'draft-resolution'])
/** Where most resolutions of a file end with a follow-up clause, one without it is worth a look. */
const usual = 0.5

/** Resolutions that ask nobody to follow up and report, among others that do. */
export function findMissingFollowUps(publications: readonly Publication[]): Finding[] {
  return publications.flatMap(({ works }, publication) => {
    const all = works
      .map((work, index) => ({ work, order: index + 1 }))
      .filter(({ work }) => resolutions.has(work.kind))
    const without = all.filter(({ work }) => !asksForReport(work))
    if (all.length < 2 || without.length > usual * all.length) return []
    return without.map(
      ({ order }): Finding => ({
        code: 'follow-up-missing',
        places: [placeOfWork(publications, publication, order)],
        params: { with: all.length - without.length, of: all.length },
      }),
    )
  })
}

const asksForReport = ({ paragraphs }: Work) => paragraphs.some(asks)
const asks = ({ acts }: Paragraph) =>
  acts.some(({ mandates }) => mandates.some(({ follow }) => follow === 'report'))
