import type { Agenda, Level, SessionCounts, SessionPage } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { onceByLog, onceByTexts } from '../once-by-log.ts'
import { getAgenda } from '../register/get-agenda.ts'
import { getDocket } from '../register/get-docket.ts'
import { listRegister } from '../register/list-register.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { utcToday } from '../utc-today.ts'
import { dueByAddressee } from './due-by-addressee.ts'

export type SessionFigures = NonNullable<SessionPage['docket']>

/** Of the docket of the secretariat, and what each addressee owes the session: counted once until something changes. */
export const sessionFigures = (db: Database, session: string, level: Level): Promise<SessionFigures> =>
  onceByLog(db, `figures ${session} ${utcToday()}`, async () => {
    const [{ docket }, named, due] = await Promise.all([
      getDocket(db, { session }, { allCounted: true }),
      namedCounts(db, session, level),
      sessionDays(db, null).then((days) => dueByAddressee(db, session, days)),
    ])
    const counts = { ...(docket?.counts ?? noCounts), ...named }
    return { counts, ...due }
  })

const noCounts = { tasks: 0, reports: 0, returns: 0, answered: 0 }

/** As the lists of the register have them, to which the figures lead. */
async function namedCounts(
  db: Database,
  session: string,
  level: Level,
): Promise<Pick<SessionCounts, 'named' | 'noInformation'>> {
  const [named, silent] = await Promise.all([
    listRegister(db, { due: session, count: 0 }, level),
    listRegister(db, { due: session, status: 'none', count: 0 }, level),
  ])
  return { named: named.total, noInformation: silent.total }
}

export async function agendaFigures(db: Database, session: string): Promise<SessionPage['agenda']> {
  const { agenda } = await getAgenda(db, { session })
  return agenda && countLines(agenda)
}

const countLines = ({ items, reports }: Agenda) => ({ items: items.length, reports: reports.length })

/** Also asked for where another session is chosen. */
export const countToReview = (db: Database, level: Level): Promise<number> =>
  onceByTexts(
    db,
    'to review',
    async () => (await listRegister(db, { state: 'proposed', count: 0 }, level)).total,
  )
