import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample, type OwnStore, openOwnStore } from '../../http/testing/own-store.ts'
import { runInTurn } from '../testing/run-in-turn.ts'

let own: OwnStore
beforeAll(async () => {
  own = await openOwnStore()
  await importExample(own.store, 'council-7-resolutions.en.txt')
})
afterAll(() => own?.remove())

const report = async (...words: string[]) =>
  (await runInTurn(['report', ...words], { ...own.settings, QARAR_PERSON: 'Maha' })).stdout.trim()

test('a change to all items says what has become of the report, and not each item', async () => {
  const volume = /g-[0-9a-z]{10}/.exec(await report('plan', 'COUNCIL-8', '--languages', 'en'))?.[0] ?? ''
  const cleared = await report('clear', volume, '--post', 'Cabinet')
  expect(cleared).toMatch(/^g-.* cleared; each item: `qarar report status g-/)
  expect(cleared.split('\n')).toHaveLength(1)
  const opened = await report('freeze', volume, '1')
  expect(opened).toMatch(/^1\. h?.*frozen/)
})
