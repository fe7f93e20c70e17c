import { expect, test } from 'vitest'
import { symbolKey, workIdentities, worksKey } from './identity-keys.ts'

test.each([
  ['S/PV.7050', 'S/PV.7050'],
  [' a/66/829 – s/2012/401\u200f', 'A/66/829-S/2012/401'],
  ['OIC/CFM‑44/2017/POL/RES/FINAL', 'OIC/CFM-44/2017/POL/RES/FINAL'],
  ['', null],
  [null, null],
])('symbol %o is compared as %o', (symbol, key) => {
  expect(symbolKey(symbol)).toBe(key)
})

const work = (number: string | null, kind = 'resolution', organ: string | null = null, session = null) => ({
  ...{ kind: kind as 'resolution', number, organ, session },
})

test('the works of a file are known whatever their order', () => {
  expect(worksKey([work('7/1'), work('7/2'), work('7/2')])).toBe(
    worksKey([work('7/2'), work('7/1'), work(null)]),
  )
  expect(worksKey([work('7/1')])).not.toBe(worksKey([work('7/1', 'draft-resolution')]))
  expect(worksKey([work(null)])).toBeNull()
})

test('by number where there is one, else by place', () => {
  const works = [
    work(null, 'letter'),
    work('7/1'),
    work(null, 'declaration'),
    work('7/1'),
    work(null, 'declaration'),
  ]
  expect(workIdentities(works, 'ois')).toEqual([
    { kind: 'letter', place: 'letter #1' },
    { kind: 'resolution', number: '7/1', organ: null, session: null },
    { kind: 'declaration', place: 'declaration #1' },
    { kind: 'resolution', place: 'resolution 7/1 #2' },
    { kind: 'declaration', place: 'declaration #2' },
  ])
})

test('a number of an unknown organisation is no identity', () => {
  expect(workIdentities([work('7/1')], null)).toEqual([{ kind: 'resolution', place: 'resolution 7/1 #1' }])
})

test('a meeting is known by its number with its organ or session, never by the number alone', () => {
  const [council, assembly, unknown] = ['council', 'assembly', null].map((organ) =>
    work('5', 'verbatim-record', organ),
  ) as [ReturnType<typeof work>, ReturnType<typeof work>, ReturnType<typeof work>]
  expect(worksKey([council])).not.toBe(worksKey([assembly]))
  expect(worksKey([council])).not.toBe(worksKey([unknown]))
  expect(workIdentities([council, assembly, unknown], 'ois')).toEqual([
    { kind: 'verbatim-record', number: '5', organ: 'council', session: null },
    { kind: 'verbatim-record', number: '5', organ: 'assembly', session: null },
    { kind: 'verbatim-record', place: 'verbatim-record 5 #1' },
  ])
})
