import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { archiveLimits } from './archive/expand-archive.ts'
import { withArchives } from './archive/with-archives.ts'
import { makeDocx, paragraph, run, zipOf } from './docx/testing/make-docx.ts'
import { convertToDocx } from './office/convert-to-docx.ts'
import { readDocumentBytes } from './read-document.ts'
import { holdReading } from './testing/hold-reading.ts'

const words = 'Light the lamps of the northern shore.'
const docx = await makeDocx({ body: paragraph(run(words)) })
const hasOffice = spawnSync('soffice', ['--version']).status === 0

test.each([
  ['DOCX', docx],
  ['HTML', Buffer.from(`<!doctype html><p>${words}`)],
  ['Akoma Ntoso', Buffer.from(`<akomaNtoso xmlns="x"><p>${words}</p></akomaNtoso>`)],
])('%s that is given up is not read to its end, and the next one is', async (_, bytes) => {
  const stop = new AbortController()
  const reading = readDocumentBytes(bytes, { signal: stop.signal })
  stop.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
  expect((await readDocumentBytes(docx)).text).toBe(`${words}\n`)
})

test('one that waits for another can be given up', async () => {
  const release = holdReading()
  const stop = new AbortController()
  const waiting = readDocumentBytes(docx, { signal: stop.signal })
  stop.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  await release()
  expect((await readDocumentBytes(docx)).text).toBe(`${words}\n`)
})

test.skipIf(!hasOffice)('LibreOffice ends with its document', async () => {
  const rtf = Buffer.from(`{\\rtf1\\ansi ${words}\\par}`)
  const stop = new AbortController()
  const converting = convertToDocx(rtf, 'rtf', 60, stop.signal)
  stop.abort(new Error('enough'))
  await expect(converting).rejects.toThrow('enough')
  expect((await readDocumentBytes(rtf)).text).toBe(`${words}\n`)
})

test('archives are unpacked while a document is read', async () => {
  const release = holdReading()
  const sent = { name: 'a.zip', bytes: await zipOf({ 'a.txt': words }) }
  expect(await withArchives([sent], archiveLimits(5, 10_000))).toMatchObject([{ name: 'a.zip › a.txt' }])
  await release()
})
