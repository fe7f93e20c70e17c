import type { DocumentView } from '../../document-view.ts'
import { readDateline } from './dateline.ts'
import { findFurniture } from './layout.ts'
import { outlineReport } from './outline.ts'

/** A dateline makes a report; a known agency, an end mark or the furniture of a page make it sure. */
export function recogniseReport(view: DocumentView): number {
  const outline = outlineReport(view)
  const dateline = outline.body[0] ? readDateline(outline.body[0]) : null
  if (dateline === null) return 0
  const agencies = view.organisations.flatMap((profile) => profile.agencies)
  const isSure =
    agencies.includes(dateline.agency) || outline.end !== null || findFurniture(outline, view).length > 0
  return isSure ? 0.95 : 0.6
}
