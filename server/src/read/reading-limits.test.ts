import { afterEach, expect, test, vi } from 'vitest'
import { makeDocx, paragraph, run } from './docx/testing/make-docx.ts'
import { readDocumentBytes } from './read-document.ts'
import { readingHeap, unpackedSetting } from './reading-limits.ts'

afterEach(() => vi.unstubAllEnvs())

test('limits are settings', () => {
  expect(readingHeap({}).maxOldGenerationSizeMb).toBe(1024)
  expect(readingHeap({ QARAR_READING_MEMORY_MB: '2048' }).maxOldGenerationSizeMb).toBe(2048)
  expect(() => readingHeap({ QARAR_READING_MEMORY_MB: '5' })).toThrow(/set it to 128 or more/)
  expect(unpackedSetting({})).toBe(512 * 1024 * 1024)
  expect(() => unpackedSetting({ QARAR_MAX_UNPACKED_MB: '0' })).toThrow(/QARAR_MAX_UNPACKED_MB is “0”/)
})

test('a document that unpacks to more than is set is refused', async () => {
  const docx = await makeDocx({ body: paragraph(run('Light the lamps. '.repeat(80_000))) })
  expect((await readDocumentBytes(docx)).text).toContain('Light the lamps.')
  vi.stubEnv('QARAR_MAX_UNPACKED_MB', '1')
  await expect(readDocumentBytes(docx)).rejects.toMatchObject({ code: 'file-expands' })
})

test('a file that needs more memory than is set says which setting that is', async () => {
  vi.stubEnv('QARAR_READING_MEMORY_MB', '128')
  const page = Buffer.from(`<!doctype html>${'<p>a'.repeat(500_000)}`)
  const message = expect.stringContaining('QARAR_READING_MEMORY_MB')
  await expect(readDocumentBytes(page)).rejects.toMatchObject({ code: 'file-too-heavy', message })
})
