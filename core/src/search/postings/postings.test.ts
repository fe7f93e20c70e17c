import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteReader, ByteWriter } from './bytes.ts'
import { Cursor, end } from './cursor.ts'
import { PostingsList } from './postings-list.ts'
import { blockSize, PostingsWriter } from './postings-writer.ts'

/** Texts with places of a word in each, in rising order; enough for several blocks. */
const texts = fc.uniqueArray(fc.nat(5000), { maxLength: 3 * blockSize + 7 }).chain((docs) =>
  fc
    .array(fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 4 }), {
      minLength: docs.length,
      maxLength: docs.length,
    })
    .map((places) => ({
      docs: docs.toSorted((a, b) => a - b),
      places: places.map((each) => each.toSorted((a, b) => a - b)),
    })),
)

const lengths = Uint32Array.from({ length: 5001 }, (_, doc) => 5 + ((doc * 7919) % 90))

// One for all: a list leaves nothing behind for the next.
const writer = new PostingsWriter(lengths, true)

const listOf = ({ docs, places }: { docs: number[]; places: number[][] }) => {
  const out = new ByteWriter()
  docs.forEach((doc, index) => {
    const own = places[index] as number[]
    for (const place of own) writer.place(place)
    writer.text(doc, own.length)
  })
  expect(writer.end(out)).toBe(docs.length)
  return new PostingsList(out.view().slice())
}

test('numbers come back as they were written', () => {
  const numbers = fc.array(fc.nat(0x7fffffff))
  fc.assert(
    fc.property(numbers, (given) => {
      const writer = new ByteWriter()
      for (const number of given) writer.write(number)
      const reader = new ByteReader(writer.view())
      expect(given.map(() => reader.read())).toEqual(given)
      expect(reader.read()).toBe(0)
    }),
    { seed: 7 },
  )
})

describe('a list', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { docs, frequencies, positions } = listOf(given).readAll()
        expect([...(docs as Int32Array)]).toEqual(given.docs)
        expect([...(frequencies as Int32Array)]).toEqual(given.places.map(({ length }) => length))
        expect(positions).toEqual(given.places.flat())
      }),
      { seed: 7 },
    )
  })

  test('is gone through by leaps as by steps', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(5200)), (given, leaps) => {
        const cursor = new Cursor(listOf(given))
        for (const target of leaps.toSorted((a, b) => a - b)) {
          const index = given.docs.findIndex((doc) => doc >= target)
          expect(cursor.seek(target)).toBe(given.docs[index] ?? end)
          if (index < 0) return
          expect(cursor.frequency).toBe(given.places[index]?.length)
          expect(cursor.positions()).toEqual(given.places[index])
        }
      }),
      { seed: 7 },
    )
  })

  test('knows the best of each block, whatever the rule', () => {
    const rule = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
    fc.assert(
      fc.property(texts, rule, (given, [base, perWord]) => {
        const impact = (frequency: number, length: number) =>
          frequency / (frequency + base + perWord * length)
        const list = listOf(given)
        for (let block = 0; block < list.blocks; block++) {
          const start = block * blockSize
          const scores = given.docs
            .slice(start, start + blockSize)
            .map((doc, index) =>
              impact(given.places[start + index]?.length as number, lengths[doc] as number),
            )
          expect(list.bestOf(block, impact)).toBe(Math.max(...scores))
        }
      }),
      { seed: 7 },
    )
  })

  test('that is damaged is read without an error, and ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const cursor = new Cursor(new PostingsList(bytes))
        let steps = 0
        while (cursor.next() !== end && steps < 2000) {
          cursor.positions()
          steps++
        }
        expect(steps).toBeLessThanOrEqual(300)
      }),
      { seed: 7 },
    )
  })
})
