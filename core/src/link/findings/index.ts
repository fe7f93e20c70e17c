import { findStaleDeadlines } from './deadline-stale.ts'
import { findSymbolsOfOneDocument } from './document-names.ts'
import { findEventDates } from './event-dates.ts'
import type { FindingRule } from './finding-rule.ts'
import { findMissingFollowUps } from './follow-up-missing.ts'
import { findListedNumbers } from './listed-numbers.ts'
import { findRepeatedParagraphs } from './paragraph-repeated.ts'
import { findQuantities } from './quantities.ts'
import { findReportsOfOtherSessions } from './report-of-other-session.ts'

export const findingRules: readonly FindingRule[] = [
  findMissingFollowUps,
  findStaleDeadlines,
  findRepeatedParagraphs,
  findReportsOfOtherSessions,
  findEventDates,
  findSymbolsOfOneDocument,
  findListedNumbers,
  findQuantities,
]
