import { expect, test } from 'vitest'
import { checkReading } from './check-reading.ts'

const none = { PATH: '', QARAR_SOFFICE: '/nowhere/soffice' }
const found = async (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries((await checkReading({ ...none, ...environment })).map((check) => [check.name, check]))

test('OCR is there, with its languages', async () => {
  const { OCR } = await found({})
  expect(OCR?.state).toBe('ok')
  expect(OCR?.detail).toContain('read in Arabic, English, and French, up to 500 pages')
  expect((await found({ QARAR_OCR_LANGUAGES: 'ara' })).OCR?.detail).toContain('read in Arabic,')
})

test('what is turned off is missing, and the setting is named', async () => {
  const { OCR } = await found({ QARAR_OCR: 'off' })
  expect([OCR?.state, OCR?.detail]).toEqual(['missing', expect.stringContaining('QARAR_OCR=off')])
})

test('a setting that nobody can follow is to be put right', async () => {
  const { OCR, PDF } = await found({ QARAR_OCR: 'perhaps', QARAR_MAX_PAGES: 'many' })
  expect([OCR?.state, PDF?.state]).toEqual(['attention', 'attention'])
  expect(OCR?.detail).toContain('perhaps')
})

test('a LibreOffice that is named and not there is said by its name', async () => {
  const { formats, PDF } = await found({ QARAR_MAX_PAGES: '70' })
  expect([formats?.state, formats?.detail]).toEqual([
    'missing',
    expect.stringContaining('“/nowhere/soffice”, which is no program'),
  ])
  expect(PDF?.detail).toContain('70 pages')
})
