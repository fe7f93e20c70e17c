import type { Finding, Link } from '../model/linked.ts'
import type { Publication } from '../model/publication.ts'
import { findingRules } from './findings/index.ts'
import { linkCitations, resolveCitations } from './link-citations.ts'

export interface LinkedTexts {
  publications: Publication[]
  links: Link[]
  findings: Finding[]
}

/** What texts that are read together say of each other. */
export function linkTexts(read: readonly Publication[]): LinkedTexts {
  const publications = resolveCitations(read)
  return {
    publications,
    links: linkCitations(publications),
    findings: findingRules.flatMap((rule) => rule(publications)),
  }
}
