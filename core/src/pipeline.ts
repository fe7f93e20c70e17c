import { assemblePublication } from './assemble/publication.ts'
import { placeRest } from './assemble/unplaced.ts'
import { checkDates } from './diagnostics/check-dates.ts'
import { checkFile } from './diagnostics/check-file.ts'
import { detectLanguage } from './languages/detect-language.ts'
import type { LanguagePack } from './languages/pack.ts'
import type { Publication, RawText, ReadOptions } from './model/index.ts'
import { organisations } from './organisations/index.ts'
import { type DocumentView, textLines } from './parse/document-view.ts'
import { documentKindRules } from './parse/kinds/index.ts'
import { recogniseKind, recogniseOrganisation } from './parse/recognise.ts'
import { fileLinesOf } from './repair/file-lines.ts'
import { repairCharacters } from './repair/repair-characters.ts'
import { repairLines } from './repair/repair-lines.ts'
import type { RepairedText } from './repair/repaired-text.ts'

/** Changes whenever reading the same bytes may yield another text or tree. */
export const rulesVersion = '2026.11.1'

export interface TextReading {
  publication: Publication
  repaired: RepairedText
}

/** The whole way of one text: repair its characters, see what it is, repair its lines, parse, assemble. */
export function readText(raw: RawText, options: ReadOptions = {}): TextReading {
  const characters = repairCharacters(raw.text)
  const language = detectLanguage(characters.text)
  const printed = viewOf(characters, raw, language.pack)
  const rules = recogniseKind(printed, documentKindRules)
  const layout = rules.layout(printed)
  const repaired = repairLines(characters, layout.repairs)
  const view = { ...printed, ...linesOf(repaired, raw, language.pack) }
  const parsed = placeRest(rules.parse(view), view)
  const diagnostics = [
    ...checkFile(raw, language),
    ...layout.diagnostics,
    ...checkDates(parsed.dates),
    ...parsed.diagnostics,
  ]
  const publication = assemblePublication(
    raw,
    repaired,
    { document: { ...parsed, diagnostics }, rules, view },
    options,
  )
  return { publication, repaired }
}

function viewOf(repaired: RepairedText, raw: RawText, language: LanguagePack): DocumentView {
  const { text, lines } = linesOf(repaired, raw, language)
  const organisation = recogniseOrganisation(lines, language, organisations)
  return { text, lines, language, organisation, organisations }
}

function linesOf(
  repaired: RepairedText,
  raw: RawText,
  { fold }: LanguagePack,
): Pick<DocumentView, 'text' | 'lines'> {
  return { text: repaired.text, lines: textLines(repaired, fold, fileLinesOf(raw.text).lineOf) }
}
