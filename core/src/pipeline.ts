import { placeNotes } from './assemble/place-notes.ts'
import { assemblePublication } from './assemble/publication.ts'
import { placeRest } from './assemble/unplaced.ts'
import { checkDates } from './diagnostics/check-dates.ts'
import { checkFile } from './diagnostics/check-file.ts'
import { checkRuns } from './diagnostics/check-runs.ts'
import { remarksOf } from './diagnostics/remarks-of.ts'
import { directFound } from './directions/direct-found.ts'
import { directLeaves } from './directions/direct-leaves.ts'
import { cutAndJoin, markFurniture } from './directions/direct-lines.ts'
import { heedOf } from './directions/heed.ts'
import { keepText, seeText } from './directions/keep-text.ts'
import { parseAs } from './directions/parse-as.ts'
import { statedKind, statedLanguage, statedOrganisation } from './directions/settings.ts'
import { extractPublication } from './extract/extract-publication.ts'
import { detectLanguage } from './languages/detect-language.ts'
import type { LanguagePack } from './languages/pack.ts'
import { hasPages } from './model/has-pages.ts'
import type { Direction, Footnote, Publication, RawText, ReadOptions } from './model/index.ts'
import { organisations } from './organisations/index.ts'
import type { OrganisationProfile } from './organisations/profile.ts'
import { type DocumentView, originOf, partMoved, textLines } from './parse/document-view.ts'
import { noRepairs, type OrderResult } from './parse/kind.ts'
import { documentKindRules } from './parse/kinds/index.ts'
import { findDuplicateLayer } from './parse/layers/duplicate-layer.ts'
import { joinPrintedLines } from './parse/pages/join-lines.ts'
import { findRunningLines } from './parse/pages/running-lines.ts'
import { proposeReadings } from './parse/readings/propose-readings.ts'
import { recogniseKind, recogniseOrganisation } from './parse/recognise.ts'
import { findWrappedLines } from './parse/wrapped-lines.ts'
import { copyOfFile } from './repair/apply-edits.ts'
import { fileLinesOf } from './repair/file-lines.ts'
import { leaveAside } from './repair/leave-aside.ts'
import { markMoved } from './repair/mark-moved.ts'
import { repairOcr } from './repair/ocr/repair-ocr.ts'
import { notesStep, putNotesLast } from './repair/put-notes-last.ts'
import { characterSteps, repairCharacters } from './repair/repair-characters.ts'
import { repairLines } from './repair/repair-lines.ts'
import { lineSteps, repairOrder } from './repair/repair-order.ts'
import type { RepairedText } from './repair/repaired-text.ts'

/** Changes whenever reading the same bytes may yield another text or tree. */
export const rulesVersion = '2026.12.02'

export interface TextReading {
  publication: Publication
  repaired: RepairedText
  /** Directions whose words are not in the text, or not where the rules need them. */
  unplaced: Direction[]
}

/**
 * The whole way of one text: leave aside what its reader says is none of it, put right what OCR misread, repair its characters, keep one layer where it stands twice, put its runs in order, join
 * wrapped lines, see what it is, put its columns in order, repair its lines, parse, propose readings, assemble, extract.
 * What a person directed goes before what the rules of each stage would find.
 */
export function readText(raw: RawText, options: ReadOptions = {}): TextReading {
  const heed = heedOf(options.directions ?? [])
  const without = new Set<string>(options.without)
  const wanted = <Step extends { id: string }>(steps: readonly Step[]) =>
    steps.filter(({ id }) => !without.has(id))
  const ofDocument = without.has('left-aside') ? copyOfFile(raw.text) : leaveAside(raw, heed)
  const read = repairOcr(ofDocument, raw, without)
  const characters = repairCharacters(read, wanted(characterSteps))
  const language = statedLanguage(heed) ?? detectLanguage(characters.text)
  const stated = statedOrganisation(heed, organisations)
  const viewOf = viewer(raw, language.pack, stated)
  const layers = without.has('duplicate-layer') ? noRepairs : findDuplicateLayer(viewOf(characters))
  const oneLayer = repairLines(characters, keepText(layers.repairs, characters, heed))
  const inOrder = markFurniture(repairOrder(oneLayer, wanted(lineSteps)), heed)
  const inPages = hasPages(raw.source)
  const running = inPages ? findRunningLines(viewOf(inOrder)) : []
  const footnotes = without.has('footnotes') ? [] : (raw.footnotes ?? [])
  const whole = putNotesLast(repairLines(inOrder, running, without), footnotes)
  const gone = [...running.map(({ line }) => line.fileLine), ...linesOfNotes(raw.text, footnotes)]
  const joins = inPages ? joinPrintedLines(viewOf(whole), new Set(gone)) : findWrappedLines(viewOf(whole))
  const ordered = repairLines(whole, joins, without)
  const kind = statedKind(heed, documentKindRules)
  const rules = kind ?? recogniseKind(viewOf(ordered), documentKindRules)
  const order = without.has('reading-order') ? undefined : rules.order
  const columns = order?.(ordered, viewOf(ordered), options.joins ?? []) ?? asItStands(ordered)
  const inColumns =
    columns.repaired === ordered
      ? ordered
      : markMoved(columns.repaired, fileLinesOf(raw.text).lineOf, 'reading-order')
  const layout = rules.layout(viewOf(inColumns))
  const laidOut = repairLines(inColumns, keepText(layout.repairs, inColumns, heed), without)
  const repaired = cutAndJoin(laidOut, heed)
  seeText(repaired, heed)
  const view = viewOf(repaired)
  const ofKind = placeRest(kind ? parseAs(kind, view) : rules.parse(view), view)
  const found = placeNotes(ofKind, view, originOf(repaired))
  const parsed = proposeReadings(directLeaves(found, repaired, heed), view)
  const diagnostics = [
    ...checkFile(raw, language),
    ...remarksOf(raw, repaired),
    ...layers.diagnostics,
    ...checkRuns(inOrder.text),
    ...columns.diagnostics,
    ...layout.diagnostics,
    ...checkDates(parsed.dates),
    ...parsed.diagnostics,
  ]
  const organisation = stated ?? (parsed.organisation === undefined ? view.organisation : parsed.organisation)
  const document = { ...parsed, diagnostics, organisation }
  const publication = assemblePublication(
    raw,
    repaired,
    { document, rules, view, joins: columns.joins },
    options,
  )
  const speakers = { language: language.pack, organisation, organisations }
  const extracted = extractPublication(publication, speakers)
  return {
    publication: directFound(extracted, repaired, language.pack, heed),
    repaired,
    unplaced: heed.unplaced(),
  }
}

/** The lines of the file that notes stand on: nothing is left there. */
function linesOfNotes(text: string, footnotes: readonly Footnote[]): number[] {
  const { lineOf } = fileLinesOf(text)
  return footnotes.flatMap(({ start, end }) => {
    const [first, last] = [lineOf(start), lineOf(end - 1)]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

const asItStands = (repaired: RepairedText): OrderResult => ({ repaired, joins: [], diagnostics: [] })

/** Makes the view of a text that rules look at; of the same text once, since most steps change nothing. */
function viewer(
  raw: RawText,
  language: LanguagePack,
  stated: OrganisationProfile | null,
): (repaired: RepairedText) => DocumentView {
  const { lineOf } = fileLinesOf(raw.text)
  const views = new Map<RepairedText, DocumentView>()
  return (repaired) => {
    const known = views.get(repaired)
    if (known) return known
    const { stay: lines, moved: notes } = partMoved(
      repaired,
      textLines(repaired, language.fold, lineOf),
      notesStep,
    )
    let organisation: OrganisationProfile | null | undefined = stated ?? undefined
    const view = {
      text: repaired.text,
      lines,
      notes,
      language,
      organisations,
      // Steps that only look at lines do not ask for it.
      get organisation() {
        if (organisation === undefined) organisation = recogniseOrganisation(lines, language, organisations)
        return organisation
      },
    }
    views.set(repaired, view)
    return view
  }
}
