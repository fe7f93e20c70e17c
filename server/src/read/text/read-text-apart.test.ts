import { setImmediate } from 'node:timers/promises'
import { readText } from '@qarar/core'
import { expect, test, vi } from 'vitest'
import { readTextApart } from './read-text-apart.ts'

const source = { file: 'a.txt', sha256: 'a', bytes: 9, format: 'text', encoding: 'utf-8' }
const rawOf = (paragraphs: number) => {
  const asked = Array.from(
    { length: paragraphs },
    (_, at) => `${at + 1}. Requests the keepers to light lamp ${at}.`,
  )
  return { text: ['Resolution No. 3/7-NAV', ...asked].join('\n\n'), source, replacedChars: 0 }
}

test('a text is read in a thread as it is at once', async () => {
  const raw = rawOf(20)
  expect(await readTextApart(raw)).toEqual(readText(raw))
  const directed = { joins: [], directions: [] }
  expect(await readTextApart(raw, directed)).toEqual(readText(raw, directed))
})

test('others go on meanwhile', async () => {
  let isRead = false
  const reading = readTextApart(rawOf(300)).finally(() => {
    isRead = true
  })
  let others = 0
  for (; !isRead; others++) await setImmediate()
  expect((await reading).publication.works).toHaveLength(1)
  expect(others).toBeGreaterThan(100)
})

test('what one reading breaks, the next does not notice', async () => {
  await expect(readTextApart({ ...rawOf(1), text: null as unknown as string })).rejects.toThrow()
  expect((await readTextApart(rawOf(1))).publication.works).toHaveLength(1)
})

test('a text that takes longer than the setting allows is refused in a sentence', async () => {
  vi.stubEnv('QARAR_READING_SECONDS', '1')
  await expect(readTextApart(rawOf(20_000))).rejects.toMatchObject({ code: 'file-too-heavy' })
  vi.unstubAllEnvs()
})
