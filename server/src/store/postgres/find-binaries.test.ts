import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findBinaries, findBinariesPackage } from './find-binaries.ts'

const isRoot = process.getuid?.() === 0
const nobody = isRoot ? { uid: 65534, gid: 65534 } : undefined

let folder: string
let packageCopy: string
let root: string

test('a platform without binaries', () => {
  expect(() => findBinariesPackage('sunos-sparc')).toThrow(/no PostgreSQL for sunos-sparc.+DATABASE_URL/)
})

describe('a package as npm leaves it with --ignore-scripts', () => {
  beforeEach(() => {
    folder = mkdtempSync('/tmp/qarar test برامج ')
    packageCopy = join(folder, 'node_modules', 'package')
    root = join(folder, 'root')
    mkdirSync(root)
    chmodSync(folder, 0o755)
    cpSync(findBinariesPackage(), packageCopy, { recursive: true, verbatimSymlinks: true })
    removeLinks(join(packageCopy, 'native', 'lib'))
    for (const name of ['initdb', 'postgres']) chmodSync(join(packageCopy, 'native', 'bin', name), 0o644)
  })

  afterEach(() => {
    for (const path of closable()) chmodSync(path, 0o755)
    rmSync(folder, { recursive: true })
  })

  /** What keeps the server's user out: for root's a closed folder, for an ordinary user a read-only one. */
  const closable = () =>
    isRoot ? [join(folder, 'node_modules')] : ['bin', 'lib'].map((name) => join(packageCopy, 'native', name))

  function removeLinks(lib: string) {
    const links = readdirSync(lib, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink())
    for (const { name } of links) rmSync(join(lib, name))
  }

  /** It does not without the links to its libraries. */
  function expectItRuns({ postgres, version }: ReturnType<typeof findBinaries>) {
    const said = execFileSync(postgres, ['--version'], { ...nobody, cwd: '/', env: {}, encoding: 'utf8' })
    expect(said).toContain(version)
  }

  test('is completed in place', () => {
    const binaries = findBinaries(packageCopy, root, nobody)
    expect(binaries.postgres).toBe(join(packageCopy, 'native', 'bin', 'postgres'))
    expectItRuns(binaries)
  })

  test('is copied, once, where it cannot be used in place', () => {
    for (const path of closable()) chmodSync(path, isRoot ? 0o700 : 0o555)
    const binaries = findBinaries(packageCopy, root, nobody)
    expect(binaries.postgres.startsWith(join(root, 'binaries-18.'))).toBe(true)
    expectItRuns(binaries)

    const { ino } = statSync(binaries.postgres)
    expect(statSync(findBinaries(packageCopy, root, nobody).postgres).ino).toBe(ino)
  })
})
