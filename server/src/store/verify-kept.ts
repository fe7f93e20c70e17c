import type { Database } from './database.ts'
import { verifyDecisions } from './decisions/verify-decisions.ts'
import { verifyReaderNotes } from './import/reader-notes.ts'
import { verifyLetters } from './letters/verify-letters.ts'
import { verifyLife } from './life/verify-life.ts'
import { verifyMarks } from './marks/verify-marks.ts'
import { verifyMechanisms } from './mechanisms/verify-mechanisms.ts'
import { verifyRegister } from './register/verify-register.ts'
import { verifyReports } from './reports/verify-reports.ts'
import { verifyRequests } from './requests/verify-requests.ts'
import { verifySaved } from './saved/verify-saved.ts'
import { verifyReturns } from './sheets/verify-returns.ts'
import { verifySubsets } from './states/verify-subsets.ts'

/** Number of the first log entry that says something else than what is shown; null where all agree. */
export async function verifyKept(db: Database): Promise<number | null> {
  const found = [
    await verifyDecisions(db),
    await verifyReaderNotes(db),
    await verifyRegister(db),
    await verifyLetters(db),
    await verifyRequests(db),
    await verifyMarks(db),
    await verifyLife(db),
    await verifyReturns(db),
    await verifyReports(db),
    await verifySaved(db),
    await verifyMechanisms(db),
    await verifySubsets(db),
  ]
  const differing = found.filter((number) => number !== null)
  return differing.length === 0 ? null : Math.min(...differing)
}
