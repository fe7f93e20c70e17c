import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kindFaultSentence } from '@qarar/register'
import { afterEach, expect, test } from 'vitest'
import { checkKinds } from './check-kinds.ts'
import { kindsInUse, readKinds } from './read-kinds.ts'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

const observance = readFileSync(
  new URL('../../../register/kinds/observance/kind.json', import.meta.url),
  'utf8',
)

/** A folder with these declarations, by the names of their folders. */
function folderOf(kinds: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kinds-'))
  made.push(folder)
  for (const [name, text] of Object.entries(kinds)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'kind.json'), text)
  }
  return folder
}

const called = (id: string) => observance.replace('"id": "observance"', `"id": "${id}"`)

test('the kinds of Qarar are read once, in their order', () => {
  const { kinds, faults } = kindsInUse({})
  expect(faults).toEqual([])
  expect(kinds.slice(0, 3).map(({ id }) => id)).toEqual(['contact-group', 'envoy', 'meeting-series'])
  expect(kindsInUse({})).toBe(kindsInUse({}))
})

test('a folder of one’s own adds to them', () => {
  const own = folderOf({ vigil: called('vigil') })
  const { kinds, faults } = kindsInUse({ QARAR_KINDS: own })
  expect(faults).toEqual([])
  expect(kinds.map(({ id }) => id)).toContain('vigil')
  expect(kinds).toHaveLength(kindsInUse({}).kinds.length + 1)
})

test('a bad declaration is left out alone, and told', () => {
  const own = folderOf({
    vigil: called('vigil'),
    torn: '{ "id": "torn"',
    other: called('vigils'),
    twice: called('vigil').replace('"vigil"', '"twice"').replace('"of": "calendar"', '"of": "globe"'),
  })
  mkdirSync(join(own, 'empty'))
  const { kinds, faults } = readKinds([own])
  expect(kinds.map(({ id }) => id)).toEqual(['vigil'])
  expect(faults.map(({ fault }) => fault.code)).toEqual([
    'not-readable',
    'other-folder',
    'not-json',
    'not-one-of',
  ])
  expect(faults.map(({ fault, file }) => kindFaultSentence(fault, 'en', file))[1]).toContain(
    'is “vigils”, but its folder is called “other”: give both one name.',
  )
})

test('of two kinds of one id the first counts', () => {
  const [one, two] = [folderOf({ vigil: called('vigil') }), folderOf({ vigil: called('vigil') })]
  const { kinds, faults } = readKinds([one, two])
  expect(kinds).toHaveLength(1)
  expect(faults).toEqual([
    {
      file: join(two, 'vigil', 'kind.json'),
      fault: { code: 'double-kind', at: 'id', found: '“vigil”', wanted: join(one, 'vigil', 'kind.json') },
    },
  ])
})

test('doctor says how many there are, or which are left out', () => {
  expect(checkKinds({})).toEqual([{ name: 'kinds', state: 'ok', detail: '19 kinds of mechanism' }])
  const absent = join(tmpdir(), 'no-such-kinds')
  expect(checkKinds({ QARAR_KINDS: absent })).toMatchObject([
    { state: 'attention', detail: expect.stringContaining(`${absent} cannot be read (ENOENT)`) },
  ])
})
