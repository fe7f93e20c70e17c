import { findCarriedOver } from './carried-over.ts'
import { findCountedThings } from './counted-things.ts'
import { findStaleDeadlines } from './deadline-stale.ts'
import { findIdleAndWorking } from './described-twice.ts'
import { findSymbolsOfOneDocument } from './document-names.ts'
import { findEventDates } from './event-dates.ts'
import type { FindingRule } from './finding-rule.ts'
import { findMissingFollowUps } from './follow-up-missing.ts'
import { findInstrumentDates } from './instrument-dates.ts'
import { findListedNumbers } from './listed-numbers.ts'
import { findOtherOpenings } from './openings.ts'
import { findRepeatedParagraphs } from './paragraph-repeated.ts'
import { findQuantities } from './quantities.ts'
import { findReportsOfOtherSessions } from './report-of-other-session.ts'
import { findMisnamedStates } from './state-names.ts'
import { findThatResolution } from './that-resolution.ts'
import { findRefusedVisits } from './visits.ts'

export const findingRules: readonly FindingRule[] = [
  findMissingFollowUps,
  findStaleDeadlines,
  findRepeatedParagraphs,
  findReportsOfOtherSessions,
  findEventDates,
  findSymbolsOfOneDocument,
  findListedNumbers,
  findQuantities,
  findCarriedOver,
  findCountedThings,
  findInstrumentDates,
  findMisnamedStates,
  findThatResolution,
  findIdleAndWorking,
  findRefusedVisits,
  findOtherOpenings,
]
