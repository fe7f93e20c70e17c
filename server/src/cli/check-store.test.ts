import { expect, test } from 'vitest'
import type { Store, Verification } from '../store/store.ts'
import { checkStore } from './check-store.ts'
import type { Services } from './services.ts'

const health = {
  ...{ serverVersion: '18', place: 'embedded', databaseBytes: 1, migrations: [] },
  ...{ publications: 1, works: 1, files: 1, openDoubts: 0 },
}

async function logCheck(found: Pick<Verification, 'brokenAt' | 'differsAt'>) {
  const store: Partial<Store> = {
    health: async () => health,
    verify: async () => ({ logEntries: 5, ...found }),
    checkSearch: async () => ({ texts: 7, wrong: [] }),
    close: async () => {},
  }
  const checks = await checkStore({ openStore: async () => store as Store } as Services)
  return checks.find(({ name }) => name === 'log')
}

test.each<[Pick<Verification, 'brokenAt' | 'differsAt'>, string, RegExp]>([
  [{ brokenAt: null, differsAt: null }, 'ok', /5 entries, the chain is whole/],
  [{ brokenAt: 3, differsAt: null }, 'attention', /entry 3 of 5 does not fit the chain: it was changed/],
  [
    { brokenAt: null, differsAt: 4 },
    'attention',
    /decision of entry 4 is not as the log says: it was changed/,
  ],
])('doctor says of a log with %j: %s', async (found, state, detail) => {
  expect(await logCheck(found)).toMatchObject({ state, detail: expect.stringMatching(detail) })
})
