import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readDocumentBytes } from '../read-document.ts'

const rtf = Buffer.from(
  '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}Light the lamps of the {\\b northern} shore.\\par Count the buoys.\\par}',
)
const hasOffice = spawnSync('soffice', ['--version']).status === 0

describe('old formats', () => {
  test.skipIf(!hasOffice)('are read through LibreOffice, and keep their own name and hash', async () => {
    const raw = await readDocumentBytes(rtf, { name: 'lamps.rtf' })
    expect(raw.text).toBe('Light the lamps of the northern shore.\n\nCount the buoys.\n')
    expect(raw.source).toMatchObject({ file: 'lamps.rtf', format: 'rtf', bytes: rtf.length })
  })

  test('are refused with what to do where it is not there', async () => {
    const before = process.env.QARAR_SOFFICE
    process.env.QARAR_SOFFICE = '/nowhere/soffice'
    try {
      await expect(readDocumentBytes(rtf, { name: 'lamps.rtf' })).rejects.toMatchObject({
        code: 'needs-libreoffice',
        message: expect.stringMatching(/^lamps\.rtf: .*install it.*DOCX or PDF$/),
      })
    } finally {
      if (before === undefined) delete process.env.QARAR_SOFFICE
      else process.env.QARAR_SOFFICE = before
    }
  })
})
