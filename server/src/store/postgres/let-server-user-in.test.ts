import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { letServerUserIn } from './let-server-user-in.ts'

const nobody = { uid: 65534, gid: 65534 }
const modeOf = (path: string) => statSync(path).mode & 0o777

describe.runIf(process.getuid?.() === 0)("root's closed folder", () => {
  let place: string
  beforeEach(() => {
    // Not below /tmp, where more is allowed.
    place = mkdtempSync('/var/tmp/qarar-test-')
    mkdirSync(join(place, 'store'), { mode: 0o700 })
  })
  afterEach(() => rmSync(place, { recursive: true }))

  test("is opened for the server's group when it is the store's own", () => {
    letServerUserIn(join(place, 'store'), nobody, place)
    for (const path of [place, join(place, 'store')]) {
      expect(modeOf(path)).toBe(0o710)
      expect(statSync(path).gid).toBe(nobody.gid)
    }
  })

  test('is left alone when it is not', () => {
    expect(() => letServerUserIn(join(place, 'store'), nobody, join(place, 'store'))).toThrow(/chmod o\+x/)
    expect(modeOf(place)).toBe(0o700)
  })

  test('is left alone when another group has rights in it', () => {
    chmodSync(place, 0o750)
    expect(() => letServerUserIn(join(place, 'store'), nobody, place)).toThrow(/chmod o\+x/)
    expect(modeOf(place)).toBe(0o750)
  })

  test('does not matter when nobody else runs the server', () => {
    letServerUserIn(join(place, 'store'), undefined, join(place, 'store'))
    expect(modeOf(place)).toBe(0o700)
  })
})

test.runIf(process.getuid?.() === 0)('a folder that mktemp has made is opened', () => {
  const folder = mkdtempSync('/tmp/qarar-test-')
  letServerUserIn(join(folder, 'store'), nobody, join(folder, 'store'))
  expect(modeOf(folder)).toBe(0o710)
  rmSync(folder, { recursive: true })
})
