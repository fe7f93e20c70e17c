import { afterAll, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { startTestServer } from '../testing/test-server.ts'
import { alignedTexts } from './clauses-of.ts'

const server = await startTestServer()
afterAll(server.stop)

test('of more requests than a statement has room for, each is found in its other language', async () => {
  const { store, db } = await server.newStore()
  await importExample(store, 'council-7-resolutions.en.txt')
  await importExample(store, 'council-7-resolutions.fr.txt')
  const { mandates } = await store.listRegister({ count: 1000 })
  const ids = mandates.map(({ id }) => id)
  const many = [...ids.slice(1), ...Array.from({ length: 70_000 }, (_, at) => `n-${at}`), ...ids.slice(0, 1)]
  const found = await alignedTexts(db, many, { language: 'fr', log: null })
  expect([...found.keys()].sort()).toEqual([...ids].sort())
})
