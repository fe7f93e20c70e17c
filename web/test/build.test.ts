import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPages } from '../serve/build-pages.ts'
import { placesForBuilds, writablePlace } from '../serve/build-places.ts'
import { findBuild } from '../serve/find-build.ts'
import { hashSources, rootFolder } from '../serve/hash-sources.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'قرار pages '))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('two processes may build at once, outside the checkout, with spaces and Arabic in the path', async () => {
  const builds = [0, 1].map(() => buildPages([join(folder, 'one')], 'abc', () => {}))
  expect(await Promise.all(builds)).toEqual([join(folder, 'one/abc'), join(folder, 'one/abc')])
  expect(await readdir(join(folder, 'one'))).toEqual(['abc'])
  const { answer } = await import(join(folder, 'one/abc/server/index.js'))
  const api = async () => Response.json({ doubts: [] })
  const page = await answer(new Request('http://localhost/help'), {
    api,
    csrfToken: 't',
    nonce: 'n',
    person: 'p',
    level: 'secret',
  })
  expect(page.status).toBe(200)
}, 240_000)

test('a build is found only when it is whole', async () => {
  await mkdir(join(folder, 'two/half/client'), { recursive: true })
  expect(await findBuild([join(folder, 'two')], 'half')).toBeUndefined()
})

test('the name changes with the sources and only with them', async () => {
  const copy = join(folder, 'checkout')
  for (const part of ['web/src', 'web/vite.config.ts', 'register/src', 'package-lock.json']) {
    await cp(join(rootFolder, part), join(copy, part), { recursive: true })
  }
  for (const part of [
    'web/package.json',
    'web/react-router.config.ts',
    'core/src/model/index.ts',
    'core/src/diagnostics/codes.ts',
    'core/src/organisations/index.ts',
    'core/src/search/query/parse-query.ts',
  ]) {
    await cp(join(rootFolder, part), join(copy, part))
  }
  const before = await hashSources(copy)
  expect(await hashSources(copy)).toBe(before)
  const tokens = join(copy, 'web/src/styles/tokens.css')
  await writeFile(tokens, `${await readFile(tokens, 'utf8')}\n`)
  expect(await hashSources(copy)).not.toBe(before)
})

test('a checkout that cannot be written leaves the data folder', async () => {
  const [, cache = ''] = placesForBuilds({ QARAR_DATA: folder })
  expect(cache).toBe(join(folder, 'pages'))
  const file = join(folder, 'file')
  await writeFile(file, '')
  expect(await writablePlace([join(file, 'build'), cache])).toBe(cache)
  await expect(writablePlace([join(file, 'build')])).rejects.toThrow('Set QARAR_DATA')
})
