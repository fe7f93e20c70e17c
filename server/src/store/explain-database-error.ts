import { statfsSync } from 'node:fs'
import type { StoreErrorCode } from './postgres/store-error.ts'
import { type RefusalCode, refusal, StoreError } from './store-error.ts'

interface Explanation {
  code: RefusalCode | StoreErrorCode
  what: string
  todo: string
}

const full: Explanation = {
  code: 'disk-full',
  what: "The store's disk is full",
  todo: 'free some space and do it again',
}

const lost: Explanation = {
  code: 'lost-connection',
  what: 'The connection to the store was lost',
  todo: 'do it again; what was answered is kept',
}

/** `todo` of everything that is wrong with the address. */
const correct = 'correct DATABASE_URL'

const unreachable = (what: string): Explanation => ({
  code: 'unreachable',
  what,
  todo: `start it, or ${correct}`,
})

/** By SQLSTATE, its first two characters, or the code of the socket. */
const explanations: Record<string, Explanation> = {
  '53100': full,
  '53200': { code: 'busy', what: 'The database server has no memory left', todo: 'do it again later' },
  '53300': {
    code: 'busy',
    what: 'The database server has no connection left',
    todo: 'raise max_connections',
  },
  '54': { code: 'too-large', what: 'The file is larger than the store can hold', todo: 'divide it' },
  '25006': { code: 'read-only', what: 'The store can only be read', todo: `name a writable one: ${correct}` },
  '42501': {
    code: 'no-permission',
    what: 'The database user may not do this',
    todo: 'grant it CREATE and USAGE',
  },
  '28': { code: 'no-permission', what: 'The database server refused the user or password', todo: correct },
  '3D': { code: 'unreachable', what: 'That database does not exist', todo: `create it, or ${correct}` },
  '58': { code: 'damaged', what: 'The database server cannot use its files', todo: 'look into its log' },
  XX: { code: 'damaged', what: 'The store is damaged', todo: 'restore your last export into an empty store' },
  '57014': {
    code: 'busy',
    what: 'The store takes too long to answer',
    todo: 'ask for less, or do it again later',
  },
  '57': lost,
  '08': lost,
  ECONNRESET: lost,
  EPIPE: lost,
  ECONNREFUSED: unreachable('No database server answers'),
  ENOENT: unreachable('The socket of the database server is not there'),
  ENOTFOUND: unreachable('The host of the database server is not known'),
  ETIMEDOUT: unreachable('The database server does not answer'),
}

/** What the client library says without a code. */
const byMessage: [RegExp, string][] = [
  [/^Connection terminated due to connection timeout|^timeout exceeded when trying to connect/, 'ETIMEDOUT'],
  [/^Connection terminated|^Client has encountered a connection error/, '08'],
  [/^SASL|password must be a string/, '28'],
]

/**
 * One sentence for what can happen to any database; our own refusals and our own mistakes pass unchanged.
 * `folder`: where our own server keeps its data.
 */
export function explainDatabaseError(error: unknown, folder?: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const found = explanationOf(error)
  if (!found) return error
  const { code, what, todo } = folder === undefined ? found : inOurCare(found, folder)
  const explained = refusal(code, `${what} (${detailOf(error)}): ${todo}.`)
  explained.cause = error
  return explained
}

function explanationOf(error: Error): Explanation | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException
  const key = code ?? byMessage.find(([pattern]) => pattern.test(error.message))?.[1] ?? ''
  // A file of the caller that is not there is not our affair.
  if (key === 'ENOENT' && syscall !== 'connect') return undefined
  return explanations[key] ?? explanations[key.slice(0, 2)]
}

/** Our own server is started again when it has stopped; on a full disk it cannot be. */
function inOurCare(found: Explanation, folder: string): Explanation {
  if (found !== lost && found.code !== 'unreachable') return found
  return isFull(folder) ? full : lost
}

/** Where a host has several addresses each has its error, and the whole has no message. */
function detailOf(error: Error): string {
  const first = error instanceof AggregateError ? (error.errors[0] as Error | undefined) : undefined
  return error.message || first?.message || String((error as NodeJS.ErrnoException).code)
}

/** Two segments of the server's write-ahead log: without room for the next it stops, and cannot say why. */
const leastFree = 32 * 1024 * 1024

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < leastFree
}
