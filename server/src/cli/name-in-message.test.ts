import type { ImportResult, PublicationPage } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { nameInMessage } from './name-in-message.ts'

const result = (outcome: ImportResult['outcome'], message: string): ImportResult => ({
  ...{ file: 'a.pdf', outcome, publication: 'p-0123456789', expression: 'e-badhvcczgx', works: 1, message },
})
const storeWith = (symbol: string | null, title: string | null) => ({
  getPublication: async () => ({ publication: { symbol, title } }) as unknown as PublicationPage,
})
const terminal = { isolate: (text: string) => `<${text}>` }

test('a text that is held is named before its id', async () => {
  const message = 'Recognised as the text of e-badhvcczgx in another file (pdf).'
  expect(await nameInMessage(storeWith('OIS/7', 'Lamps'), result('new-format', message), terminal)).toBe(
    'Recognised as the text of <OIS/7> (e-badhvcczgx) in another file (pdf).',
  )
})

test('by its title where it has no symbol, without what would move the terminal, and not at any length', async () => {
  const message = 'Waits for you: it is like e-badhvcczgx; answer doubt d-0000000000.'
  const title = `\u001b[2J${'l'.repeat(90)} $&`
  const told = await nameInMessage(storeWith(null, title), result('asked', message), terminal)
  expect(told).toMatch(/it is like <\\u\{1b\}\[2Jl{50,}…> \(e-badhvcczgx\); answer/)
})

test('what is about no other text stays as it is', async () => {
  const message = 'Imported as decision.'
  expect(await nameInMessage(storeWith('OIS/7', null), result('imported', message), terminal)).toBe(message)
})
