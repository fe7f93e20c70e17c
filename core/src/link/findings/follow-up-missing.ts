import type { Mandate } from '../../model/extracted.ts'
import type { DocumentKind } from '../../model/kinds.ts'
import type { Finding } from '../../model/linked.ts'
import { placeOfWork } from '../text-place.ts'
import type { PlacedWork, Texts } from '../texts.ts'

const resolutions = new Set<DocumentKind>(['resolution', 'draft-resolution'])
/** Where most resolutions of a file end with a follow-up clause, one without it is worth a look. */
const usual = 0.5

/** Resolutions that ask nobody to report to a session, among others that do. */
export function findMissingFollowUps({ works }: Texts): Finding[] {
  const all = works.filter(({ work }) => resolutions.has(work.kind))
  return [...Map.groupBy(all, ({ publication }) => publication).values()].flatMap((beside) => {
    const without = beside.filter((placed) => !asksForReport(placed))
    if (beside.length < 2 || without.length > usual * beside.length) return []
    return without.map(
      (placed): Finding => ({
        code: 'follow-up-missing',
        places: [placeOfWork(placed)],
        params: { with: beside.length - without.length, of: beside.length },
      }),
    )
  })
}

function asksForReport({ paragraphs, language }: PlacedWork): boolean {
  const isReport = ({ follow, action, deadline }: Mandate) =>
    follow === 'report' ||
    (/session/.test(deadline?.kind ?? '') && language.linking.report.test(language.fold(action.text)))
  return paragraphs.some(({ paragraph }) =>
    paragraph.acts.some(({ mandates }) => mandates.some((mandate) => isReport(mandate))),
  )
}
