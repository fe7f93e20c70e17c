import type { DocumentKindRules } from '../kind.ts'
import { chairSummary } from './chair-summary/index.ts'
import { declaration } from './declaration/index.ts'
import { plainDocument } from './document/index.ts'
import { letter } from './letter/index.ts'
import { pressReport } from './press-report/index.ts'
import { decision, draftResolution, resolution } from './resolution/index.ts'
import { resolutionCollection } from './resolution-collection/index.ts'
import { agenda, communique, noteVerbale, report } from './simple/index.ts'
import { verbatimRecord } from './verbatim-record/index.ts'

/** Every kind that Qarar parses. A new one is a folder here and a line in this list; the strongest evidence wins. */
export const documentKindRules: readonly DocumentKindRules[] = [
  verbatimRecord,
  resolutionCollection,
  resolution,
  draftResolution,
  decision,
  declaration,
  chairSummary,
  letter,
  communique,
  report,
  agenda,
  noteVerbale,
  pressReport,
  plainDocument,
]
