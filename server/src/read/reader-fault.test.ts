// A fault of ours in a reader is one of the file that it was at: the others are read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importFiles } from '../cli/import-files.ts'
import type { Terminal } from '../cli/terminal/terminal.ts'
import type { Store } from '../store/store.ts'
import { SettingError } from './max-bytes.ts'
import { readDocumentBytes } from './read-document.ts'
import { takeFile } from './take-file.ts'

const faults: Record<string, unknown> = {
  fault: new TypeError('letters[0.5] is not a function'),
  setting: new SettingError('QARAR_READING_SECONDS is “x”'),
  system: Object.assign(new Error('ENOSPC'), { syscall: 'write' }),
}

vi.mock('./readers.ts', async (original) => {
  const readers = await original<typeof import('./readers.ts')>()
  const failing = (bytes: Uint8Array) => ({
    format: 'text',
    read: async () => Promise.reject(faults[Buffer.from(bytes).toString()]),
  })
  return {
    ...readers,
    readerOf: (bytes: Uint8Array) => (bytes.length < 8 ? failing : readers.readerOf)(bytes),
  }
})

const store = {
  keptText: async () => undefined,
  importFile: async ({ name }: { name: string }) => ({ file: name, outcome: 'imported', message: '' }),
} as unknown as Store
const take = (name: string, words: string) =>
  takeFile(store, { name, bytes: Buffer.from(words) }, { by: 'a test' }, 1000)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qarar-fault-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('what is sent has its result, in a sentence of ours', async () => {
  const failed = await take('a.docx', 'fault')
  expect([failed.outcome, failed.code]).toEqual(['failed', 'reader-fault'])
  expect(failed.message).toMatch(/^a\.docx: it could not be read by a fault of Qarar/)
  expect(await take('b.txt', 'Light the lamps.')).toMatchObject({ outcome: 'imported' })
})

test('on the command line the next file is taken', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  for (const [name, words] of Object.entries({ 'a.txt': 'fault', 'b.txt': 'Light the lamps.' }))
    writeFileSync(join(folder, name), words)
  const terminal = { line: () => {}, isolate: (text: string) => text } as unknown as Terminal
  const { results, stopped } = await importFiles(store, [folder], { by: 'a test' }, terminal)
  expect([stopped, results.map(({ file, outcome }) => [file, outcome])]).toEqual([
    undefined,
    [
      ['a.txt', 'failed'],
      ['b.txt', 'imported'],
    ],
  ])
  expect(said.mock.calls.join('')).not.toContain('letters')
  said.mockRestore()
})

test('what every file would meet, and what was asked for, stays what it is', async () => {
  await expect(take('a.docx', 'setting')).rejects.toBe(faults.setting)
  await expect(take('a.docx', 'system')).rejects.toBe(faults.system)
  const asked = new AbortController()
  asked.abort(faults.fault)
  const reading = readDocumentBytes(Buffer.from('fault'), { signal: asked.signal })
  await expect(reading).rejects.toBe(faults.fault)
})
