import { expect, test } from 'vitest'
import { explainDatabaseError } from './explain-database-error.ts'
import { StoreError } from './store-error.ts'

const failure = (facts: object, message = 'as the server says it') => Object.assign(new Error(message), facts)

test.each([
  [
    { code: '53100' },
    'disk-full',
    /^The store's disk is full \(as the server says it\): free some space and do it again\.$/,
  ],
  [{ code: '25006' }, 'read-only', /^The store can only be read/],
  [{ code: '42501' }, 'no-permission', /^The database user may not do this/],
  [{ code: '28P01' }, 'no-permission', /refused the user or password/],
  [{ code: '3D000' }, 'unreachable', /^That database does not exist/],
  [{ code: '53300' }, 'busy', /no connection left/],
  [{ code: '57P01' }, 'lost-connection', /^The connection to the store was lost/],
  [{ code: '57014' }, 'busy', /^The store takes too long to answer/],
  [{ code: '08006' }, 'lost-connection', /^The connection to the store was lost/],
  [{ code: 'XX001' }, 'damaged', /^The store is damaged/],
  [{ code: 'ECONNREFUSED', syscall: 'connect' }, 'unreachable', /^No database server answers/],
  [{ code: 'ENOENT', syscall: 'connect' }, 'unreachable', /^The socket of the database server is not there/],
])('%o', (facts, code, message) => {
  const cause = failure(facts)
  expect(explainDatabaseError(cause)).toMatchObject({
    name: 'StoreError',
    code,
    cause,
    message: expect.stringMatching(message),
  })
})

test.each([
  ['Connection terminated unexpectedly', 'lost-connection'],
  ['timeout exceeded when trying to connect', 'unreachable'],
  ['Connection terminated due to connection timeout', 'unreachable'],
  ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'no-permission'],
])('without a code: %s', (message, code) => {
  expect(explainDatabaseError(failure({}, message))).toMatchObject({ code })
})

test('a host of two addresses', () => {
  const refused = failure({ code: 'ECONNREFUSED' }, 'connect ECONNREFUSED ::1:5432')
  const error = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' })
  expect(explainDatabaseError(error)).toMatchObject({
    message: 'No database server answers (connect ECONNREFUSED ::1:5432): start it, or correct DATABASE_URL.',
  })
})

test.each([
  ['our own refusals', new StoreError('damaged', 'one sentence')],
  ['our own mistakes', failure({ code: '42601' }, 'syntax error at or near "selct"')],
  ['files that are not there', failure({ code: 'ENOENT', syscall: 'open' })],
  ['what is no error', 'text'],
])('unchanged: %s', (_, error) => {
  expect(explainDatabaseError(error)).toBe(error)
})
