import { type Piece, type RepairedText, readText } from '@qarar/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packSourceMap, unpackSourceMap } from './pack-source-map.ts'

const place = fc.nat(1000).chain((from) => fc.nat(20).map((length) => ({ from, to: from + length })))
const step = fc.constantFrom('tatweel', 'markdown', 'page-break')
const mover = fc.constantFrom('run-order', 'reading-order')
const piece: fc.Arbitrary<Piece> = fc
  .tuple(place, fc.string(), fc.option(step, { nil: null }), fc.uniqueArray(mover, { maxLength: 2 }))
  .map(([range, text, made, moved]) => ({ ...range, text, step: made, ...(moved.length > 0 && { moved }) }))
const drop = fc
  .tuple(place, fc.constantFrom('tatweel' as const, 'markup' as const), step)
  .map(([range, reason, made]) => ({ ...range, reason, step: made }))
const repaired: fc.Arbitrary<RepairedText> = fc
  .tuple(fc.array(piece), fc.array(drop))
  .map(([pieces, drops]) => {
    return { text: pieces.map(({ text }) => text).join(''), pieces, drops }
  })

test('the way to the file survives packing', () => {
  fc.assert(
    fc.property(repaired, (map) => {
      const packed = JSON.parse(JSON.stringify(packSourceMap(map)))
      expect(unpackSourceMap(map.text, packed)).toEqual(map)
    }),
    { seed: 242 },
  )
})

test('of a text that was really repaired', () => {
  const text = '\ufeff**قــرار**\nﻻ يطلب'
  const source = { file: 'x', sha256: '', bytes: 1, format: 'text', encoding: 'utf-8' }
  const { repaired } = readText({ text, source, replacedChars: 0 })
  expect(repaired.drops.length).toBeGreaterThan(0)
  expect(unpackSourceMap(repaired.text, packSourceMap(repaired))).toEqual(repaired)
})
