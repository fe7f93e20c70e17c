import { expect, test } from 'vitest'
import { asStoreError, errorFromOutput, StoreError } from './store-error.ts'

const errorFrom = (output: string) => errorFromOutput(output, '/data', '/data/server.log')

test('a full disk, as initdb says it', () => {
  const output = `creating configuration files ... ok
running bootstrap script ... 2026-11-21 18:09:14.035 UTC [15] FATAL:  could not write to file "pg_wal/xlogtemp.15": No space left on device
child process exited with exit code 1
initdb: removing contents of data directory "/data/cluster.making-x"`
  expect(errorFrom(output)).toMatchObject({
    code: 'disk-full',
    message:
      'The disk that holds "/data" is full: free some space (an empty store takes 50 MB), or name another folder in QARAR_DATA.',
  })
})

test('a full disk, as the file system says it', () => {
  const error = Object.assign(new Error('write'), { code: 'ENOSPC', syscall: 'write' })
  expect(asStoreError(error, '/data')).toMatchObject({ code: 'disk-full' })
})

test('a damaged journal', () => {
  const output = `2026-11-21 18:09:14.035 UTC [12] LOG:  database system was interrupted
2026-11-21 18:09:14.036 UTC [12] PANIC:  could not locate a valid checkpoint record at 0/174BDD0
2026-11-21 18:09:14.037 UTC [9] LOG:  startup process (PID 12) was terminated by signal 6: Aborted`
  expect(errorFrom(output)).toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('(PANIC: could not locate a valid checkpoint record at 0/174BDD0)'),
  })
})

test('anything else: the last lines of the log, in one line', () => {
  const output = `2026-11-21 18:09:14.035 UTC [12] LOG:  starting PostgreSQL
2026-11-21 18:09:14.036 UTC [12] FATAL:  could not map anonymous shared memory: Cannot allocate memory
2026-11-21 18:09:14.036 UTC [12] HINT:  This error usually means that PostgreSQL's request exceeded memory
2026-11-21 18:09:14.037 UTC [12] LOG:  database system is shut down`
  expect(errorFrom(output)).toMatchObject({
    code: 'not-started',
    message:
      'PostgreSQL did not start on "/data": FATAL: could not map anonymous shared memory: Cannot allocate memory (more in "/data/server.log").',
  })
})

test('errors that are not about the store pass unchanged', () => {
  const error = new TypeError('a mistake of ours')
  expect(asStoreError(error, '/data')).toBe(error)
  expect(new StoreError('damaged', 'x')).toBeInstanceOf(Error)
})
