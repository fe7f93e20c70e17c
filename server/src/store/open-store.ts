import { readText } from '@qarar/core'
import type pg from 'pg'
import { exportTo } from './archive/export-store.ts'
import { restoreFrom } from './archive/restore-store.ts'
import { type Connection, connect } from './connect.ts'
import { decideJoin } from './decisions/decide-join.ts'
import { verifyReading } from './decisions/verify-reading.ts'
import { withdrawDecision } from './decisions/withdraw-decision.ts'
import { explainDatabaseError } from './explain-database-error.ts'
import { dismissFinding } from './findings/dismiss-finding.ts'
import { listFindings } from './findings/list-findings.ts'
import { getFile } from './get-file.ts'
import { health } from './health.ts'
import { importFile } from './import/import-file.ts'
import type { ReadText } from './import/read-file.ts'
import { addImportJob } from './jobs/add-job.ts'
import { cancelJob, getJob } from './jobs/get-job.ts'
import { runJob } from './jobs/run-job.ts'
import { getLetter, getNote, listLetters } from './letters/get-letter.ts'
import { readAnswers } from './letters/read-letters.ts'
import { registerAnswer } from './letters/register-answer.ts'
import { withdrawAnswer, withdrawLetter } from './letters/withdraw-letter.ts'
import { writeLetter } from './letters/write-letter.ts'
import { linkApart } from './links/link-apart.ts'
import { linkStore } from './links/link-store.ts'
import { verifyLog } from './log.ts'
import { migrate, readMigrations } from './migrate.ts'
import { findByIri } from './pages/find-by-iri.ts'
import { getPublication } from './pages/get-publication.ts'
import { getReading } from './pages/get-reading.ts'
import { getWork } from './pages/get-work.ts'
import { listDoubts } from './pages/list-doubts.ts'
import { listLibrary } from './pages/list-library.ts'
import { listMandates } from './pages/list-mandates.ts'
import { listWaiting } from './pages/list-waiting.ts'
import { defaultDataFolder } from './postgres/default-data-folder.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { addMandate } from './register/add-mandate.ts'
import { assignMandates } from './register/assign-mandates.ts'
import { addRule, endRule, listRules } from './register/assignment-rules.ts'
import { confirmMandates, decideMandate } from './register/decide-mandate.ts'
import { catchUp } from './register/follow-texts.ts'
import { getAgenda } from './register/get-agenda.ts'
import { getDigest } from './register/get-digest.ts'
import { getDocket } from './register/get-docket.ts'
import { getMandate } from './register/get-mandate.ts'
import { getReview } from './register/get-review.ts'
import { listChoices, listPosts } from './register/list-choices.ts'
import { listRegister } from './register/list-register.ts'
import { recordStatus, withdrawStatus } from './register/record-status.ts'
import { withdrawMandateDecision } from './register/withdraw-mandate-decision.ts'
import { setSessionFacts } from './sessions/set-session-facts.ts'
import { settleDoubt } from './settle-doubt.ts'
import type { OpenStoreOptions, Store } from './store.ts'
import { verifyKept } from './verify-kept.ts'
import { withdraw } from './withdraw.ts'

/** Opens the store, starting its server and preparing its tables where need be. Throws StoreError. */
export async function openStore({ dataDir, databaseUrl, log = () => {} }: OpenStoreOptions): Promise<Store> {
  if (databaseUrl) return openOn({ connectionString: databaseUrl }, hostOf(databaseUrl), { log })
  const folder = dataDir ?? defaultDataFolder()
  const { connection, release } = await openPostgres({ dataDir: folder, log })
  return openOn(connection, `embedded, in "${folder}"`, { folder, release, log })
}

function hostOf(databaseUrl: string): string {
  const { host, pathname } = URL.canParse(databaseUrl) ? new URL(databaseUrl) : { host: '', pathname: '' }
  return `${host}${pathname}`
}

export interface OpenOn {
  /** Where our own server keeps its data. */
  folder?: string
  /** Called when the store is closed, or cannot be opened. */
  release?: () => Promise<void>
  log?: (line: string) => void
  read?: ReadText
}

/** On a server that runs. `place`: how to call it to people. */
export async function openOn(config: pg.PoolConfig, place: string, options: OpenOn): Promise<Store> {
  const { folder, release, log = () => {}, read = readText } = options
  let connection: Connection | undefined
  try {
    connection = await connect(config, log)
    await migrate(connection.db, readMigrations(), log)
    await catchUp(connection.db)
    return explained(storeOn(connection, { config, place, read, release }), folder)
  } catch (error) {
    await connection?.db.destroy()
    await release?.()
    throw explainDatabaseError(error, folder)
  }
}

interface StoreParts {
  config: pg.PoolConfig
  place: string
  read: ReadText
  release: (() => Promise<void>) | undefined
}

function storeOn({ db, serverVersion }: Connection, { config, place, read, release }: StoreParts): Store {
  return {
    importFile: (file, options) => importFile(db, read, file, options),
    addImportJob: (files, given) => addImportJob(db, files, given),
    getJob: (id) => getJob(db, id),
    cancelJob: (id) => cancelJob(db, id),
    runJob: (take, stop) => runJob(db, take, stop),
    listLibrary: (query) => listLibrary(db, query),
    getPublication: (id, options) => getPublication(db, id, options),
    getWork: (publication, order, options) => getWork(db, publication, order, options),
    listMandates: (publication, query) => listMandates(db, publication, query),
    getReading: (publication, query) => getReading(db, publication, query),
    verifyReading: (expression, reading) => verifyReading(db, expression, reading),
    decideJoin: (expression, join) => decideJoin(db, read, expression, join),
    withdrawDecision: (id, options) => withdrawDecision(db, read, id, options),
    listFindings: (query) => listFindings(db, query),
    dismissFinding: (id, dismissal) => dismissFinding(db, id, dismissal),
    linkTexts: ({ apart = false } = {}) => (apart ? linkApart(db, config) : linkStore(db)),
    findByIri: (iri) => findByIri(db, iri),
    listDoubts: () => listDoubts(db),
    listWaiting: () => listWaiting(db),
    settleDoubt: (id, answer) => settleDoubt(db, id, answer),
    withdraw: (id, options) => withdraw(db, id, options),
    getDocket: (query) => getDocket(db, query),
    getAgenda: (query) => getAgenda(db, query),
    getDigest: (query) => getDigest(db, query),
    setSessionFacts: (session, facts) => setSessionFacts(db, session, facts),
    getMandate: (id, query) => getMandate(db, id, query),
    getReview: (publication, order, query) => getReview(db, publication, order, query),
    listRegister: (query) => listRegister(db, query),
    listChoices: () => listChoices(db),
    listPosts: () => listPosts(db),
    decideMandate: (mandate, decision) => decideMandate(db, mandate, decision),
    confirmMandates: (seen, { by }) => confirmMandates(db, seen, by),
    addMandate: (expression, mandate) => addMandate(db, expression, mandate),
    withdrawMandateDecision: (id, given) => withdrawMandateDecision(db, id, given),
    recordStatus: (mandate, status) => recordStatus(db, mandate, status),
    withdrawStatus: (entry, given) => withdrawStatus(db, entry, given),
    listRules: () => listRules(db),
    addRule: (rule) => addRule(db, rule),
    endRule: (id, given) => endRule(db, id, given),
    assignMandates: (mandates, assignment) => assignMandates(db, mandates, assignment),
    listLetters: (query) => listLetters(db, query),
    getLetter: (id, query) => getLetter(db, id, query),
    getNote: (id) => getNote(db, id),
    writeLetter: (letter) => writeLetter(db, letter),
    withdrawLetter: (id, given) => withdrawLetter(db, id, given),
    listAnswers: () => readAnswers(db, { log: null }),
    registerAnswer: (answer) => registerAnswer(db, answer),
    withdrawAnswer: (id, given) => withdrawAnswer(db, id, given),
    getFile: (manifestation) => getFile(db, manifestation),
    exportTo: (target) => exportTo(db, target),
    restoreFrom: (source) => restoreFrom(db, source),
    health: () => health(db, serverVersion, place),
    verify: async () => ({ ...(await verifyLog(db)), differsAt: await verifyKept(db) }),
    close: async () => {
      await db.destroy()
      await release?.()
    },
  }
}

/** Whatever a method throws about the database becomes one sentence. */
function explained(store: Store, folder?: string): Store {
  const methods = Object.entries(store).map(([name, method]) => {
    const call = method as (...parameters: unknown[]) => Promise<unknown>
    const explain = (error: unknown) => Promise.reject(explainDatabaseError(error, folder))
    return [name, (...parameters: unknown[]) => call(...parameters).catch(explain)]
  })
  return Object.fromEntries(methods) as Store
}
