import { expect, test, vi } from 'vitest'
import type { JobWork } from '../store/jobs/run-job.ts'
import { doJobs } from './do-jobs.ts'

const importFile = () => Promise.reject(new Error('not asked'))
const keptText = async () => undefined
const write = () => Promise.reject(new Error('not asked'))
const options = () => ({
  maxBytes: 1000,
  write,
  onFile: vi.fn(),
  log: vi.fn(),
  stop: new AbortController().signal,
})

test('all jobs are done, and one that is added meanwhile', async () => {
  let left = 2
  const runJob = vi.fn(async () => left-- > 0)
  const jobs = doJobs({ runJob, importFile, keptText }, options())
  jobs.soon()
  jobs.soon()
  await jobs.ended()
  expect(left).toBe(-1 - 1)
  expect(runJob).toHaveBeenCalledTimes(4)
})

test('what goes wrong is told, and tried again when there is something to do', async () => {
  const runJob = vi.fn(async () => false).mockRejectedValueOnce(new Error('no connection'))
  const given = options()
  const jobs = doJobs({ runJob, importFile, keptText }, given)
  jobs.soon()
  await jobs.ended()
  expect(given.log.mock.calls).toEqual([[expect.stringContaining('no connection')]])
  jobs.soon()
  await jobs.ended()
  expect(runJob).toHaveBeenCalledTimes(2)
})

test('nothing is begun once the program ends', async () => {
  const end = new AbortController()
  end.abort()
  const runJob = vi.fn(async () => false)
  const jobs = doJobs({ runJob, importFile, keptText }, { ...options(), stop: end.signal })
  jobs.soon()
  await jobs.ended()
  expect(runJob).not.toHaveBeenCalled()
})

test('a file that cannot be read is a result', async () => {
  let result: unknown
  const runJob = async ({ take }: JobWork) => {
    result ??= await take({ name: 'C:\\a.pdf', bytes: new TextEncoder().encode('%PDF-1.7'), by: 'ليلى' })
    return false
  }
  const given = options()
  const jobs = doJobs({ runJob, importFile, keptText }, given)
  jobs.soon()
  await jobs.ended()
  expect(result).toMatchObject({ file: 'a.pdf', outcome: 'failed' })
  expect(given.onFile).toHaveBeenCalledTimes(1)
})
