import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseServerUser, findClosedFolder } from './server-user.ts'

const passwd = `root:x:0:0:root:/root:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
`
const withPostgres = `${passwd}postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash\n`

test('an ordinary user runs the server itself', () => {
  expect(chooseServerUser(false, undefined, withPostgres)).toBeUndefined()
})

test('root lets postgres run it, or else nobody', () => {
  expect(chooseServerUser(true, undefined, withPostgres)).toEqual({ uid: 101, gid: 104 })
  expect(chooseServerUser(true, undefined, passwd)).toEqual({ uid: 65534, gid: 65534 })
  expect(chooseServerUser(true, undefined, '')).toEqual({ uid: 65534, gid: 65534 })
})

test('who owns the cluster keeps it', () => {
  expect(chooseServerUser(true, { uid: 65534, gid: 65534 }, withPostgres)).toEqual({ uid: 65534, gid: 65534 })
})

test('finds the folder that a stranger cannot enter', () => {
  const folder = mkdtempSync('/tmp/qarar-server-user-')
  mkdirSync(join(folder, 'open'))
  const stranger = { uid: 4242, gid: 4242 }
  expect(findClosedFolder(join(folder, 'open', 'not made yet'), stranger)).toBe(folder)
  chmodSync(folder, 0o711)
  expect(findClosedFolder(join(folder, 'open', 'not made yet'), stranger)).toBeUndefined()
  rmSync(folder, { recursive: true })
})
