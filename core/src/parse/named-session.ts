import type { LanguagePack } from '../languages/pack.ts'
import type { OrganisationProfile, OrganProfile } from '../organisations/profile.ts'
import { findSession } from '../sessions/find-session.ts'
import type { DocumentView, TextLine } from './document-view.ts'

export interface NamedOrgan {
  organ: OrganProfile
  organisation: OrganisationProfile
}

export interface NamedSession extends NamedOrgan {
  /** `CFM-38`. */
  name: string
}

/** The first line that names a session together with an organ: «الدورة الثامنة والثلاثين لمجلس وزراء الخارجية». */
export function findNamedSession(lines: readonly TextLine[], view: DocumentView): NamedSession | null {
  for (const line of lines) {
    const session = findSession(line.folded, view.language)
    const named = session === null ? null : organIn(line.folded, view)
    if (named) return { ...named, name: `${named.organ.sessionName}-${session}` }
  }
  return null
}

/** The organ with the longest name in a folded text; of the document's own organisation first. */
export function organIn(
  folded: string,
  { organisation, organisations, language }: DocumentView,
): NamedOrgan | null {
  const own = organisation ? [organisation] : []
  for (const profiles of [own, organisations]) {
    const found = profiles
      .flatMap((profile) => organNames(profile, language))
      .filter(({ name }) => folded.includes(name) || folded.includes(name.replace(/^ال/, 'لل')))
      .sort((a, b) => b.name.length - a.name.length)
    if (found[0]) return { organ: found[0].organ, organisation: found[0].organisation }
  }
  return null
}

function organNames(
  organisation: OrganisationProfile,
  { tag, fold }: LanguagePack,
): (NamedOrgan & { name: string })[] {
  return organisation.organs.flatMap((organ) =>
    organ.names[tag].map((name) => ({ organ, organisation, name: fold(name) })),
  )
}
