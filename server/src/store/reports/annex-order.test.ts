import { afterAll, expect, test } from 'vitest'
import { itemOn, loadYear, readYear } from '../../report/testing/year-of-work.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

test('the annex goes as the items do, whichever of them was frozen', async () => {
  const { store } = await server.newStore()
  const year = await readYear()
  const volume = await loadYear(store, { ...year, statuses: [], letters: [] })
  const places = async () => {
    const { parts } = await store.printReport(volume, { copy: 'working' })
    const blocks = parts.find(({ kind }) => kind === 'annex')?.blocks ?? []
    return blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(([place]) => place?.text ?? '') : [],
    )
  }
  const before = await places()
  expect(new Set(before.map((place) => place.slice(0, 5))).size).toBeGreaterThan(2)
  const { id, sections } = await itemOn(store, volume, '7/2-NAV')
  for (const { key, version } of sections)
    await store.clearSection(id, key, { seen: version, post: year.clearedBy, by: 'Maha' })
  await store.freezeItems(volume, { items: [id], by: 'Maha' })
  expect(await places()).toEqual(before)
})
