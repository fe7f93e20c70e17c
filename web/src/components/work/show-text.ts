import type { LanguageTag, MechanismLink } from '@qarar/register'
import type { Diagnostic, Paragraph, SourceExcerpt, WorkPage } from '../../answers.ts'
import { linksAt } from '../../mechanisms/mechanism-links.ts'
import { type Citable, citationOfTurn, citationsOf, permanentAddress } from '../../reading/cite-paragraph.ts'
import type { ShownMarks } from '../../reading/marks.ts'
import type { Found, TextShown } from './text-context.ts'

interface Showing {
  marks: ShownMarks
  sourceOpen?: boolean
  /** That its paragraphs name. */
  mechanisms?: readonly MechanismLink[]
}

/** What the rows of a work's page need. */
export function showWork(page: WorkPage, { marks, sourceOpen = false, mechanisms = [] }: Showing): TextShown {
  const { work, publication } = page
  const { language, organisation } = publication
  return {
    work: `${publication.id}/${page.order}`,
    language,
    organisation,
    marks,
    sourceOf: sourceFinder(page.sources),
    foundIn: foundFinder(page.relations.found),
    mechanismsIn: ({ eId }) => linksAt(mechanisms, { publication: publication.id, order: page.order, eId }),
    diagnosticsOf: diagnosticFinder(page.diagnostics),
    eventOf: ({ eId }) => work.events.find((event) => event.paragraph === eId),
    citationOfTurn: language ? (turn) => citationOfTurn(turn, { work, organisation, language }) : () => null,
    citationOf: language ? paragraphCitation({ work, organisation, language }) : () => null,
    addressOf: (paragraph) => permanentAddress(work, paragraph),
    printed: page.printed,
    sourceOpen,
  }
}

/** What has no number of its own is cited as the speech that it stands in, where it stands in one. */
function paragraphCitation(citable: Citable): TextShown['citationOf'] {
  const ofSpeech = new Map(
    citable.work.turns.flatMap((turn) => {
      const words = citationOfTurn(turn, citable)
      return turn.paragraphs.map(({ eId }) => [eId, words] as const)
    }),
  )
  const byNumber = citationsOf(citable)
  return (paragraph) => byNumber(paragraph) ?? ofSpeech.get(paragraph.eId) ?? null
}

/** Cover and contents of a publication: paragraphs that nobody cites. */
export function showPlain(language: LanguageTag | null): TextShown {
  return {
    work: '',
    language,
    organisation: null,
    marks: new Set(),
    sourceOf: () => undefined,
    foundIn: () => [],
    mechanismsIn: () => [],
    diagnosticsOf: () => [],
    eventOf: () => undefined,
    citationOfTurn: () => null,
    citationOf: () => null,
    addressOf: () => null,
    printed: null,
    sourceOpen: false,
  }
}

function sourceFinder(sources: readonly SourceExcerpt[]): TextShown['sourceOf'] {
  const byId = new Map(sources.map((source) => [source.eId, source]))
  return ({ eId }) => byId.get(eId)
}

function foundFinder(found: readonly Found[]): TextShown['foundIn'] {
  const byParagraph = Map.groupBy(found, ({ eId }) => eId)
  return ({ eId }) => byParagraph.get(eId) ?? []
}

/** A diagnostic stands beside the paragraph in which its first line lies. */
function diagnosticFinder(diagnostics: readonly Diagnostic[]): TextShown['diagnosticsOf'] {
  const begun = new Map<Diagnostic, string>()
  return ({ eId, sourceLines: [first, last] }: Paragraph) =>
    diagnostics.filter((note) => {
      const [from, to] = note.sourceLines ?? [0, 0]
      // What is said of many lines stands at the first of them that is shown.
      if (from > last || to < first || (begun.get(note) ?? eId) !== eId) return false
      begun.set(note, eId)
      return true
    })
}
