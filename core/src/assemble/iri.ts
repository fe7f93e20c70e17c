import { languagePack } from '../languages/index.ts'
import type { DocumentKind, LanguageTag } from '../model/kinds.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'
import type { ParsedWork } from '../parse/parsed-document.ts'

/** Document type and subtype of each kind in the AKN4UN mapping. */
const types: Partial<Record<DocumentKind, string>> = {
  resolution: 'statement/deliberation',
  'draft-resolution': 'statement/deliberation',
  decision: 'statement/deliberation',
  declaration: 'statement/deliberation',
  communique: 'doc/communication',
  'chair-summary': 'debateReport/report',
  'verbatim-record': 'debate/record',
  report: 'doc/paper',
  agenda: 'debateReport/agenda',
  letter: 'doc/communication',
  'note-verbale': 'doc/communication',
  'press-report': 'doc/communication',
}

/** The permanent address of a work in one language, dated by the last day of its session (when texts are adopted), or null where its organisation, date or number is not stated. */
export function iriOf(
  work: ParsedWork,
  organisation: OrganisationProfile | null,
  language: LanguageTag,
): string | null {
  const type = types[work.kind]
  const number = work.number ?? work.symbol
  const date = work.dates
    .find(({ calendar }) => calendar === 'gregorian')
    ?.value.split('/')
    .at(-1)
  if (!organisation || !type || !number || !date) return null
  const actor = work.organ ?? organisation.code
  return `/akn/${organisation.jurisdiction}/${type}/${actor}/${date}/${slug(number)}/${languagePack(language).iso639}@/!main`
}

/** `36/44-POL` → `36-44-pol`, as the naming convention writes numbers. */
function slug(number: string): string {
  return number.toLowerCase().replace(/[()]/g, '').replaceAll('/', '-').replace(/\s+/g, '_')
}
