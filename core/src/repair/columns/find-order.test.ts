import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOrder } from './find-order.ts'
import type { OrderLine } from './order-line.ts'
import { isJoined, relink } from './relink.ts'

const lineOf = (text: string): OrderLine => ({ text, opens: false, whole: false, gap: 1 })

describe('relink', () => {
  test('moves the block that begins with the line behind the other', () => {
    expect(relink([{ from: 0, to: 10 }], [{ line: 2, next: 6 }])).toEqual([
      { from: 0, to: 3 },
      { from: 6, to: 10 },
      { from: 3, to: 6 },
    ])
  })

  test('leaves a join that holds', () => {
    expect(relink([{ from: 0, to: 10 }], [{ line: 2, next: 3 }])).toEqual([{ from: 0, to: 10 }])
  })

  test('does again what a later move parts', () => {
    const forced = [
      { line: 5, next: 20 },
      { line: 18, next: 3 },
    ]
    const blocks = relink([{ from: 0, to: 31 }], forced)
    expect(forced.map(({ line, next }) => isJoined(blocks, line, next))).toEqual([true, true])
  })

  test('keeps every line, whatever is forced, and the last join holds', () => {
    const place = fc.nat(19)
    fc.assert(
      fc.property(
        fc.array(fc.record({ line: place, next: place }), { minLength: 1, maxLength: 5 }),
        (forced) => {
          const blocks = relink([{ from: 0, to: 20 }], forced)
          const lines = blocks.flatMap(({ from, to }) =>
            Array.from({ length: to - from }, (_, at) => from + at),
          )
          expect(lines.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, line) => line))
          const { line, next } = forced.at(-1) as { line: number; next: number }
          if (next !== line && next > line) expect(isJoined(blocks, line, next)).toBe(true)
        },
      ),
    )
  })
})

describe('a text in order', () => {
  test('stays one block', () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      lineOf(`The council met on day ${index} and heard its members.`),
    )
    expect(findOrder(lines)).toEqual({ blocks: [{ from: 0, to: 60 }], joins: [] })
  })

  test('of printed lines stays one block', () => {
    const lines = Array.from({ length: 90 }, (_, index) =>
      lineOf(`the members of group ${index} have heard of the plan and`),
    )
    expect(findOrder(lines).blocks).toEqual([{ from: 0, to: 90 }])
  })

  test('changes where a person decided it', () => {
    const lines = Array.from({ length: 6 }, (_, index) => lineOf(`The council met on day ${index}.`))
    const { blocks, joins } = findOrder(lines, { forced: [{ line: 0, next: 3 }] })
    expect(blocks.map(({ from }) => from)).toEqual([0, 3, 1])
    expect(joins[0]).toMatchObject({ line: 0, next: 3, certainty: 'sure', reasons: ['decided'] })
  })
})

test('never fails and loses no line, whatever the lines', () => {
  const text = fc.string({ unit: fc.constantFrom(...'قرار و.،ab A1(\u202E\uD800'), maxLength: 80 })
  const lines = fc.array(fc.record({ text, opens: fc.boolean(), whole: fc.boolean(), gap: fc.nat(3) }), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(lines, (all) => {
      const covered = findOrder(all).blocks.reduce((sum, { from, to }) => sum + to - from, 0)
      expect(covered).toBe(all.length)
    }),
  )
})
