import type { LanguagePack } from '../../languages/pack.ts'
import { organisations } from '../../organisations/index.ts'
import type { OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'

/** An organ with the organisation that it is of. */
export interface KnownOrgan {
  organisation: OrganisationProfile
  organ: OrganProfile
}

interface OrganNames {
  /** By name, bare of article and preposition; words joined by one space. */
  organs: ReadonlyMap<string, KnownOrgan>
  organisations: ReadonlyMap<string, OrganisationProfile>
  longest: number
}

const tables = new Map<string, OrganNames>()

export function organNames(language: LanguagePack): OrganNames {
  const known = tables.get(language.tag)
  if (known) return known
  const made = makeNames(language)
  tables.set(language.tag, made)
  return made
}

function makeNames({ tag, fold, linking }: LanguagePack): OrganNames {
  const nameOf = (printed: string) => bareName(withoutFillers(fold(printed).split(' '), linking.organFillers))
  const organs = new Map<string, KnownOrgan>()
  const names = new Map<string, OrganisationProfile>()
  for (const organisation of organisations) {
    for (const printed of organisation.names[tag]) names.set(nameOf(printed), organisation)
    for (const organ of organisation.organs) {
      for (const printed of organ.names[tag]) {
        const name = nameOf(printed)
        if (!organs.has(name)) organs.set(name, { organisation, organ })
        for (const full of withOrganisation(name, organisation.names[tag].map(nameOf)))
          if (!organs.has(full)) organs.set(full, { organisation, organ })
      }
    }
  }
  const longest = Math.max(...[...organs.keys()].map((name) => name.split(' ').length))
  return { organs, organisations: names, longest }
}

/** «مجلس وزراء خارجية منظمة …» for «مجلس وزراء الخارجية»: the article gives way to the organisation's name. */
function withOrganisation(name: string, organisationNames: readonly string[]): string[] {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (!last.startsWith('ال')) return []
  const head = [...words.slice(0, -1), last.slice(2)].join(' ')
  return organisationNames.map((organisation) => `${head} ${organisation}`)
}

export function withoutFillers(words: readonly string[], fillers: ReadonlySet<string>): string {
  return words.filter((word) => !fillers.has(word)).join(' ')
}

/** Without article and preposition: «لمجلس», «للجمعية», `of the Council`, `du Conseil`, «de l’Assemblée». */
export function bareName(folded: string): string {
  return folded
    .replace(/^(?:لل|ال|ل|ب(?=ال))/, '')
    .replace(/^(?:of |de |du |des |the |la |le |l' ?)+/, '')
    .replace(/' /g, "'")
}
