import type { LanguagePack } from '../languages/pack.ts'
import { foldedNames } from '../organisations/folded-names.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'
import type { DocumentView, TextLine } from './document-view.ts'
import type { DocumentKindRules } from './kind.ts'
import { printedLines } from './resolution/resolution-lines.ts'

/** The kind whose rules find the strongest evidence. Its recogniser sees lines, not files. */
export function recogniseKind(view: DocumentView, kinds: readonly DocumentKindRules[]): DocumentKindRules {
  const scored = kinds
    .map((rules) => ({ rules, score: rules.recognise(view) }))
    .filter(({ score }) => score >= 0.5)
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.rules
}

const coverLength = 30
const sampleLength = 400

/** The organisation that the text is of: by its symbols, its organs and names, on the cover above all. Null where none is named. */
export function recogniseOrganisation(
  lines: readonly TextLine[],
  language: LanguagePack,
  organisations: readonly OrganisationProfile[],
): OrganisationProfile | null {
  const printed = printedLines(lines).slice(0, sampleLength)
  const scored = organisations.map((profile) => ({ profile, score: scoreOf(profile, printed, language) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { profile: null, score: 0 } as {
    profile: OrganisationProfile | null
    score: number
  })
  return best.profile
}

function scoreOf(profile: OrganisationProfile, lines: readonly TextLine[], language: LanguagePack): number {
  const own = foldedNames(profile.names[language.tag], language)
  const organs = profile.organs.flatMap((organ) => foldedNames(organ.names[language.tag], language))
  const cover = lines.slice(0, coverLength)
  const symbolOnCover = cover.some((line) =>
    profile.symbols.some((symbol) => symbol.exec(line.text)?.[0] === line.text),
  )
  const nameOnCover = cover.some((line) => own.includes(line.folded) || organs.includes(line.folded))
  const agency = cover.some((line) => profile.agencies.some((name) => line.text.includes(`(${name})`)))
  return (
    (symbolOnCover ? 1000 : 0) +
    (nameOnCover ? 300 : 0) +
    (agency ? 300 : 0) +
    3 * mentions(own, lines) +
    mentions(organs, lines)
  )
}

/** Lines that hold a name as whole words; acronyms are too short to tell by. */
function mentions(names: readonly string[], lines: readonly TextLine[]): number {
  const long = names.filter((name) => name.length > 4)
  // Most names stand nowhere: one look at the whole text tells.
  const text = lines.map(({ folded }) => folded).join('\n')
  const used = long.filter((name) => text.includes(name))
  return lines.filter((line) => used.some((name) => line.folded.includes(name))).length
}
