import { readText } from '@qarar/core'
import { everything, type Level, lowerLevel } from '@qarar/register/contract'
import type pg from 'pg'
import { exportTo } from './archive/export-store.ts'
import { restoreFrom } from './archive/restore-store.ts'
import { type Connection, connect, poolOf } from './connect.ts'
import type { Database } from './database.ts'
import { decideJoin } from './decisions/decide-join.ts'
import { decideLink } from './decisions/decide-link.ts'
import { directReading } from './decisions/direct-reading.ts'
import { getStructure } from './decisions/get-structure.ts'
import { verifyReading } from './decisions/verify-reading.ts'
import { withdrawDecision } from './decisions/withdraw-decision.ts'
import { explainDatabaseError } from './explain-database-error.ts'
import { dismissFinding } from './findings/dismiss-finding.ts'
import { listFindings } from './findings/list-findings.ts'
import { getFile } from './get-file.ts'
import { health } from './health.ts'
import { importFile } from './import/import-file.ts'
import { keptText } from './import/kept-text.ts'
import type { ReadText } from './import/read-text.ts'
import { addImportJob } from './jobs/add-job.ts'
import { cancelJob, getJob } from './jobs/get-job.ts'
import { listOpenJobs } from './jobs/list-open-jobs.ts'
import { runJob } from './jobs/run-job.ts'
import { getLetter, getNote, listLetters } from './letters/get-letter.ts'
import { readAnswers } from './letters/read-letters.ts'
import { registerAnswer } from './letters/register-answer.ts'
import { withdrawAnswer, withdrawLetter } from './letters/withdraw-letter.ts'
import { writeLetter } from './letters/write-letter.ts'
import { changesNothing } from './levels/changes-nothing.ts'
import { prepareReader, readShape, type StoredShape } from './levels/level-views.ts'
import { getAdoption } from './life/get-adoption.ts'
import { listClosingPage } from './life/list-proposals.ts'
import { declineProposal, recordClosing, withdrawClosing } from './life/record-closing.ts'
import { setAdoption } from './life/set-adoption.ts'
import { linkApart } from './links/link-apart.ts'
import { linkStore } from './links/link-store.ts'
import { verifyLog } from './log.ts'
import { findRemoval, listRemovals } from './marks/find-removal.ts'
import { getMark, levelsOf } from './marks/levels-of.ts'
import { remove } from './marks/remove.ts'
import { reportsGoing } from './marks/report-going.ts'
import { setMark } from './marks/set-mark.ts'
import { catchUpMechanisms } from './mechanisms/follow-mechanisms.ts'
import { mechanismMethods } from './mechanisms/mechanism-methods.ts'
import { migrate, readMigrations } from './migrate.ts'
import { onceOfNow } from './once-by-log.ts'
import { getHome } from './overview/get-home.ts'
import { getSession, listSessions } from './overview/get-session.ts'
import { alignVersions } from './pages/align-versions.ts'
import { compareFiles } from './pages/compare-files.ts'
import { doubtsOfTitles } from './pages/doubts-of-titles.ts'
import { findByIri } from './pages/find-by-iri.ts'
import { findSuccessor } from './pages/find-successor.ts'
import { getEditions } from './pages/get-editions.ts'
import { getNetwork } from './pages/get-network.ts'
import { getPrintedFile } from './pages/get-printed-file.ts'
import { getPublication } from './pages/get-publication.ts'
import { getReading } from './pages/get-reading.ts'
import { getReference } from './pages/get-reference.ts'
import { getWork } from './pages/get-work.ts'
import { listDoubts } from './pages/list-doubts.ts'
import { listLibrary } from './pages/list-library.ts'
import { listMandates } from './pages/list-mandates.ts'
import { listMeetings } from './pages/list-meetings.ts'
import { listWaiting } from './pages/list-waiting.ts'
import { defaultDataFolder } from './postgres/default-data-folder.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { addMandate } from './register/add-mandate.ts'
import { assignMandates } from './register/assign-mandates.ts'
import { assignMatching } from './register/assign-matching.ts'
import { addRule, endRule, listRules } from './register/assignment-rules.ts'
import { confirmMandates, decideMandate } from './register/decide-mandate.ts'
import { catchUp } from './register/follow-texts.ts'
import { getAgenda } from './register/get-agenda.ts'
import { getDigest } from './register/get-digest.ts'
import { getDocket } from './register/get-docket.ts'
import { getMandate } from './register/get-mandate.ts'
import { getReview } from './register/get-review.ts'
import { listChoices, listPosts } from './register/list-choices.ts'
import { listChosen } from './register/list-chosen.ts'
import { listRegister } from './register/list-register.ts'
import { newestMandates } from './register/newest-mandates.ts'
import { isHeld } from './register/of-work.ts'
import { recordStatus, withdrawStatus } from './register/record-status.ts'
import { withdrawMandateDecision } from './register/withdraw-mandate-decision.ts'
import { reportMethods } from './reports/report-methods.ts'
import { addItems } from './requests/add-items.ts'
import { contribute } from './requests/contribute.ts'
import { getRequest } from './requests/get-request.ts'
import { listRequests } from './requests/list-requests.ts'
import { registerRequest } from './requests/register-request.ts'
import { getReply, lastSenders, sendReply } from './requests/send-reply.ts'
import { settleItem } from './requests/settle-item.ts'
import { remindMinistry, splitItems } from './requests/split-items.ts'
import {
  withdrawContribution,
  withdrawItem,
  withdrawReply,
  withdrawRequest,
} from './requests/withdraw-request.ts'
import { savedMethods } from './saved/saved-methods.ts'
import { across } from './search/across.ts'
import { agreed } from './search/agreed.ts'
import { checkSearch } from './search/check-search.ts'
import { catchUpSearch, rebuildSearch } from './search/follow-search.ts'
import { IndexCache } from './search/index-cache.ts'
import { newestHits } from './search/newest-hits.ts'
import { importPassages } from './search/passages.ts'
import { search } from './search/search.ts'
import { setSessionFacts } from './sessions/set-session-facts.ts'
import { settleDoubt } from './settle-doubt.ts'
import { getSheet } from './sheets/get-sheet.ts'
import { previewReturn } from './sheets/preview-return.ts'
import { getReturnFile, listReturns } from './sheets/read-returns.ts'
import { bookOfForm, bookOfSheet } from './sheets/returned-book.ts'
import { takeReturn } from './sheets/take-return.ts'
import { decideSubset, withdrawSubset } from './states/decide-subset.ts'
import { getState, listStates } from './states/get-state.ts'
import type { OpenStoreOptions, Store } from './store.ts'
import { refusal } from './store-error.ts'
import { tellOcr } from './tell-ocr.ts'
import { verifyKept } from './verify-kept.ts'
import { withdraw } from './withdraw.ts'

/** Opens the store, starting its server and preparing its tables where need be. Throws StoreError. */
export async function openStore({
  dataDir,
  databaseUrl,
  level,
  log,
  read,
}: OpenStoreOptions): Promise<Store> {
  if (databaseUrl) return openOn({ connectionString: databaseUrl }, hostOf(databaseUrl), { level, log, read })
  const folder = dataDir ?? defaultDataFolder()
  const { connection, release } = await openPostgres({ dataDir: folder, log })
  return openOn(connection, `embedded, in "${folder}"`, { folder, release, level, log, read })
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
  /** Whose eyes it is opened for; everything where none is given. */
  level?: Level
  log?: (line: string) => void
  read?: ReadText
}

/** On a server that runs. `place`: how to call it to people. */
export async function openOn(config: pg.PoolConfig, place: string, options: OpenOn): Promise<Store> {
  const { folder, release, level = everything, log = () => {}, read = readText } = options
  let connection: Connection | undefined
  try {
    connection = await connect(config, log)
    await migrate(connection.db, readMigrations(), log)
    await catchUp(connection.db)
    await catchUpMechanisms(connection.db)
    await catchUpSearch(connection.db, log)
    const shape = await readShape(connection.db)
    return storeAt(level, null, {
      ...connection,
      config,
      place,
      read,
      release,
      folder,
      log,
      shape,
      readers: new Map(),
      index: new IndexCache(),
    })
  } catch (error) {
    await connection?.db.destroy()
    await release?.()
    throw explainDatabaseError(error, folder)
  }
}

interface StoreParts extends Connection {
  config: pg.PoolConfig
  place: string
  read: ReadText
  release: (() => Promise<void>) | undefined
  folder: string | undefined
  log: (line: string) => void
  shape: StoredShape
  /** Connections of readers below the highest level, made when the first of them asks. */
  readers: Map<Level, Database>
  /** What was read of the index of words. */
  index: IndexCache
}

/** `own`: the store at the reader's own level, where this one is what is let out of it. */
function storeAt(level: Level, own: Store | null, parts: StoreParts): Store {
  const db = dbAt(level, parts)
  const methods = explained(methodsOn(db, level, parts), level, parts.folder)
  const store: Store = {
    ...methods,
    level,
    at: (lower) => (lowerLevel(lower, level) === level ? store : storeAt(lower, own ?? store, parts)),
    countWithheld: async (count) => (own === null ? 0 : (await count(own)) - (await count(store))),
  }
  return store
}

function dbAt(level: Level, { db, config, log, shape, readers }: StoreParts): Database {
  if (level === everything) return db
  const reader = readers.get(level) ?? poolOf(config, log, prepareReader(level, shape))
  readers.set(level, reader)
  return reader
}

type Methods = Omit<Store, 'level' | 'at' | 'countWithheld'>

/** An archive that somebody restores and finds half empty is worse than none. */
function wholeOnly(db: Database, level: Level): Database {
  if (level === everything) return db
  const message = `An archive holds everything that is kept: at the level ${level} none is written.`
  throw refusal('not-applicable', message, 'below-level')
}

/** `linkTexts` and `verify` tell nothing of what they look at: they look at everything. */
function methodsOn(
  db: Database,
  level: Level,
  { db: whole, serverVersion, config, place, read, release, readers, index }: StoreParts,
): Methods {
  return {
    keptText: (sha256) => keptText(db, sha256),
    importFile: async (file, options) => tellOcr(await importFile(db, read, file, options), file.raw),
    addImportJob: (files, given) => addImportJob(db, files, given),
    getJob: (id) => getJob(db, id),
    listOpenJobs: () => listOpenJobs(db),
    cancelJob: (id) => cancelJob(db, id),
    // Whoever changes nothing takes no files in.
    runJob: async (work, stop) => level === everything && runJob(db, work, stop),
    listLibrary: (query) => listLibrary(db, query),
    getPublication: (id, options) => getPublication(db, id, options),
    getWork: (publication, order, options) => getWork(db, publication, order, options),
    getEditions: (publication, order, options) => getEditions(db, publication, order, options),
    alignVersions: (publication, order, query) => alignVersions(db, publication, order, query),
    getNetwork: (publication, order, options) => getNetwork(db, publication, order, options),
    getReference: (publication, order, options) => getReference(db, publication, order, options),
    listMeetings: (query) => listMeetings(db, query),
    listMandates: (publication, query) => listMandates(db, publication, query),
    getReading: (publication, query) => getReading(db, publication, query),
    verifyReading: (expression, reading) => verifyReading(db, expression, reading),
    decideJoin: (expression, join) => decideJoin(db, read, expression, join),
    directReading: (expression, directions) => directReading(db, read, expression, directions),
    decideLink: (expression, link) => decideLink(db, expression, link),
    getStructure: (publication, options) => getStructure(db, publication, options),
    withdrawDecision: (id, options) => withdrawDecision(db, read, id, options),
    listFindings: (query) => listFindings(db, query),
    dismissFinding: (id, dismissal) => dismissFinding(db, id, dismissal),
    linkTexts: ({ apart = false } = {}) => (apart ? linkApart(whole, config) : linkStore(whole)),
    findSuccessor: (ids) => findSuccessor(db, ids),
    findByIri: (iri) => findByIri(db, iri),
    listDoubts: () => listDoubts(db),
    listWaiting: () => listWaiting(db),
    settleDoubt: (id, answer) => settleDoubt(db, id, answer),
    withdraw: (id, options) => withdraw(db, id, options),
    getDocket: (query) => getDocket(db, query),
    getAgenda: (query) => getAgenda(db, query),
    getDigest: (query) => getDigest(db, query),
    getHome: (query) => getHome(db, level, query),
    listSessions: () => listSessions(db),
    getSession: (code, language) => getSession(db, level, code, language),
    listStates: () => listStates(db),
    getState: (code, query) => getState(db, code, query),
    decideSubset: (mandate, state, said) => decideSubset(db, mandate, state, said),
    withdrawSubset: (id, given) => withdrawSubset(db, id, given),
    setSessionFacts: (session, facts) => setSessionFacts(db, session, facts),
    getMandate: (id, query) => getMandate(db, id, query),
    getReview: (publication, order, query) => getReview(db, publication, order, query),
    listRegister: (query) => listRegister(db, query, level),
    newestMandates: (query) => newestMandates(db, query, level),
    listChosen: (mandates, language) => listChosen(db, mandates, language),
    listChoices: () => listChoices(db),
    listPosts: () => listPosts(db),
    isHeld: (id) => isHeld(db, id),
    decideMandate: (mandate, decision) => decideMandate(db, mandate, decision),
    confirmMandates: (seen, { by }) => confirmMandates(db, seen, by),
    addMandate: (expression, mandate) => addMandate(db, expression, mandate),
    withdrawMandateDecision: (id, given) => withdrawMandateDecision(db, id, given),
    recordStatus: (mandate, status) => recordStatus(db, mandate, status),
    recordClosing: (mandate, closing) => recordClosing(db, mandate, closing),
    declineProposal: (proposal, given) => declineProposal(db, proposal, given),
    withdrawClosing: (id, given) => withdrawClosing(db, id, given),
    listClosingProposals: (query) => listClosingPage(db, query),
    getAdoption: (publication, order, query) => getAdoption(db, publication, order, query),
    setAdoption: (publication, order, facts) => setAdoption(db, publication, order, facts),
    withdrawStatus: (entry, given) => withdrawStatus(db, entry, given),
    listRules: () => listRules(db),
    addRule: (rule) => addRule(db, rule),
    endRule: (id, given) => endRule(db, id, given),
    assignMandates: (mandates, assignment) => assignMandates(db, mandates, assignment),
    assignMatching: (query, assignment) => assignMatching(db, query, assignment, level),
    listLetters: (query = {}) => onceOfNow(db, 'letters', query, () => listLetters(db, query)),
    getLetter: (id, query) => getLetter(db, id, query),
    getNote: (id) => getNote(db, id),
    writeLetter: (letter) => writeLetter(db, letter),
    withdrawLetter: (id, given) => withdrawLetter(db, id, given),
    listAnswers: () => readAnswers(db, { log: null }),
    registerAnswer: (answer) => registerAnswer(db, answer),
    withdrawAnswer: (id, given) => withdrawAnswer(db, id, given),
    listRequests: (query = {}) => onceOfNow(db, 'requests', query, () => listRequests(db, query)),
    getRequest: (id, query) => getRequest(db, id, query),
    registerRequest: (request) => registerRequest(db, request),
    addRequestItems: (request, items) => addItems(db, request, items),
    splitRequestItems: (request, share) => splitItems(db, request, share),
    remindMinistry: (request, reminder) => remindMinistry(db, request, reminder),
    contribute: (item, contribution) => contribute(db, item, contribution),
    settleRequestItem: (item, text) => settleItem(db, item, text),
    sendReply: (request, reply) => sendReply(db, request, reply),
    getReply: (request, options) => getReply(db, request, options),
    lastSenders: () => lastSenders(db),
    withdrawRequest: (id, given) => withdrawRequest(db, id, given),
    withdrawRequestItem: (id, given) => withdrawItem(db, id, given),
    withdrawContribution: (id, given) => withdrawContribution(db, id, given),
    withdrawReply: (id, given) => withdrawReply(db, id, given),
    ...reportMethods(db, read),
    levelsOf: (ids) => levelsOf(db, ids),
    doubtsOfTitles: (ids) => doubtsOfTitles(db, ids),
    getMark: (id) => getMark(db, id),
    setMark: (id, mark) => setMark(db, id, mark),
    remove: (id, order) => remove(db, id, order),
    reportsGoing: (id) => reportsGoing(db, id),
    listRemovals: () => listRemovals(db),
    findRemoval: (ids) => findRemoval(db, ids),
    getSheet: (query) => getSheet(db, query),
    previewSheet: async (read) => previewReturn(db, await bookOfSheet(db, read)),
    takeSheet: (read, taken) => takeReturn(db, (change) => bookOfSheet(change, read), taken),
    previewForm: async (typed) => previewReturn(db, await bookOfForm(db, typed)),
    takeForm: (typed, taken) => takeReturn(db, (change) => bookOfForm(change, typed), taken),
    listReturns: (query) => listReturns(db, query),
    getReturnFile: (id) => getReturnFile(db, id),
    ...mechanismMethods(db),
    search: (query) => search(db, index, query),
    agreed: (text) =>
      agreed(
        db,
        {
          search: (asked) => search(db, index, asked),
          across: (given, filters) => across(db, index, given, filters),
        },
        text,
      ),
    newestHits: (given) => newestHits(db, (asked) => search(db, index, asked), given),
    ...savedMethods(db, level, (asked) => search(db, index, asked)),
    importPassages: (passages) => importPassages(db, passages),
    rebuildSearch: () => rebuildSearch(db),
    checkSearch: () => checkSearch(db),
    getFile: (manifestation) => getFile(db, manifestation),
    getPrintedFile: (manifestation) => getPrintedFile(db, manifestation),
    compareFiles: (manifestation) => compareFiles(db, manifestation),
    exportTo: async (target) => exportTo(wholeOnly(db, level), target),
    restoreFrom: async (source) => {
      const counts = await restoreFrom(db, source)
      await catchUpSearch(db)
      await refreshStatistics(whole)
      return counts
    },
    health: () => health(db, serverVersion, place),
    verify: async () => ({ ...(await verifyLog(whole)), differsAt: await verifyKept(whole) }),
    close: async () => {
      for (const reader of [whole, ...readers.values()]) await reader.destroy()
      await release?.()
    },
  }
}

/** Whatever a method throws about the database becomes one sentence. */
function explained(methods: Methods, level: Level, folder?: string): Methods {
  const all = Object.entries(methods).map(([name, method]) => {
    const call = method as (...parameters: unknown[]) => Promise<unknown>
    const explain = (error: unknown) =>
      Promise.reject(changesNothing(explainDatabaseError(error, folder), level))
    return [name, (...parameters: unknown[]) => call(...parameters).catch(explain)]
  })
  return Object.fromEntries(all) as Methods
}
