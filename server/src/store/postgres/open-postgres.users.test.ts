import { chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPostgres } from './open-postgres.ts'
import { findClosedFolder } from './server-user.ts'
import { clientProgram, startClient } from './testing/start-client.ts'
import { temporaryDataFolder } from './testing/temporary-data-folder.ts'

const nobody = { uid: 65534, gid: 65534 }
const asNobody = { ...nobody, env: {} }
const closed = [process.execPath, clientProgram]
  .map((path) => findClosedFolder(dirname(path), nobody))
  .find(Boolean)

let store: ReturnType<typeof temporaryDataFolder>
beforeEach(() => {
  store = temporaryDataFolder()
})
afterEach(() => store.remove())

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('the server and its data belong to an unprivileged user, in folders closed to others', async () => {
    const lease = await openPostgres({ dataDir: store.path, idleSeconds: 0 })
    const { cluster, postgresSockets } = store.folder
    for (const path of [cluster, postgresSockets]) {
      expect(statSync(path).uid).not.toBe(0)
      expect(statSync(path).mode & 0o777).toBe(0o700)
    }
    await lease.release()
  })

  test.skipIf(closed)(
    `an ordinary user has a store too${closed ? ` (skipped: ${closed} is closed)` : ''}`,
    async () => {
      mkdirSync(store.path)
      chownSync(store.path, nobody.uid, nobody.gid)
      const client = await startClient(store.path, 0, asNobody)
      expect(client.report).toMatchObject({ version: expect.stringMatching(/^18\./) })
      expect(statSync(store.folder.cluster).uid).toBe(nobody.uid)
      await client.end()
    },
  )

  test.skipIf(closed)("an ordinary user is refused root's store", async () => {
    mkdirSync(store.path)
    const client = await startClient(store.path, 0, asNobody)
    expect(client.report).toMatchObject({
      code: 'no-permission',
      message: expect.stringContaining(`"${store.path}" belongs to another user (uid 0)`),
    })
    await client.end()
  })

  test.skipIf(closed)('an ordinary user is refused a place where only root may write', async () => {
    const client = await startClient(store.path, 0, asNobody)
    expect(client.report).toMatchObject({
      code: 'no-permission',
      message: expect.stringContaining(`No permission to write in "${store.path}"`),
    })
    await client.end()
  })
})
