import type { DecidedLink, Finding, Link } from '../model/linked.ts'
import type { Publication } from '../model/publication.ts'
import { linkChains } from './chains/link-chains.ts'
import { decideRenewals, decideVersions } from './decided/decided-links.ts'
import { findNamesOfCommuniques } from './findings/document-names.ts'
import { findingRules } from './findings/index.ts'
import { findSessionDates } from './findings/session-dates.ts'
import { findDifferingVersions } from './findings/versions-differ.ts'
import { withoutRepeated } from './findings/without-repeated.ts'
import { linkCitations, resolveCitations } from './link-citations.ts'
import { linkIssued } from './link-issued.ts'
import { findRenewals } from './renewals/find-renewals.ts'
import { linkRenewals } from './renewals/link-renewals.ts'
import { linkSessions } from './sessions/link-sessions.ts'
import { sessionMentions } from './sessions/session-mentions.ts'
import { textsOf } from './texts.ts'
import { alignVersions } from './versions/aligned-versions.ts'
import { findVersions } from './versions/find-versions.ts'
import { linkVersions } from './versions/link-versions.ts'
import { keyMandates } from './versions/mandate-keys.ts'

export interface LinkedTexts {
  publications: Publication[]
  links: Link[]
  findings: Finding[]
}

interface LinkOptions {
  /** What people said of two works, the later words behind the earlier. */
  decided?: readonly DecidedLink[]
}

/** What texts that are read together say of each other. */
export function linkTexts(read: readonly Publication[], { decided = [] }: LinkOptions = {}): LinkedTexts {
  const texts = textsOf(resolveCitations(read))
  const sessions = sessionMentions(texts)
  const versions = alignVersions(decideVersions(findVersions(texts), texts, decided))
  const renewals = decideRenewals(findRenewals(texts), texts, decided)
  return {
    publications: keyMandates(texts, versions),
    links: [
      ...linkCitations(texts),
      ...linkIssued(texts),
      ...linkSessions(texts, sessions),
      ...linkVersions(versions),
      ...linkRenewals(renewals),
      ...linkChains(texts),
    ],
    findings: [
      ...withoutRepeated(
        [
          ...findSessionDates(sessions),
          ...findNamesOfCommuniques(sessions),
          ...findingRules.flatMap((rule) => rule(texts)),
        ],
        versions,
      ),
      ...findDifferingVersions(versions),
    ],
  }
}
