import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageTag } from '@qarar/core'
import { findOrder } from '@qarar/core/repair/columns/find-order.ts'
import { orderWeights } from '@qarar/core/repair/columns/order-weights.ts'
import { describe, expect, test } from 'vitest'
import { findCorpusFolder, repository } from '../corpus-folder.ts'
import { randomFrom } from './damaged-records.ts'
import { inventRecord } from './invent-record.ts'
import { type DamagedText, layOutColumns } from './lay-out-columns.ts'
import { readOrder } from './read-order.ts'

const corpus = findCorpusFolder()
const record = corpus && join(corpus, 'seeds/004_2983b318448de106.txt')

const exampleNames = [
  'council-7-resolutions',
  'council-8-resolutions',
  'chair-summary',
  'communique',
  'letter-declaration',
  'implementation-report',
  'decision',
  'resolution-single',
  'draft-resolution',
  'verbatim-record',
]

/** A record made of the paragraphs of our own examples, long ones cut in speeches of eight. */
function exampleRecord(language: LanguageTag) {
  const paragraphs = exampleNames
    .map((name) => join(repository, `examples/${name}.${language}.txt`))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.length > 120)
  const speeches = Array.from({ length: Math.ceil(paragraphs.length / 8) }, (_, at) =>
    paragraphs.slice(8 * at, 8 * at + 8),
  )
  return inventRecord(speeches, language)
}

function rightPairs({ places, lines, columns }: DamagedText, isHeader: (line: string) => boolean): number {
  const { blocks } = findOrder(lines.map((text) => ({ text, opens: isHeader(text), whole: false, gap: 1 })))
  const read = blocks.flatMap(({ from, to }) => places.slice(from, to))
  const next = new Map(read.map((place, index) => [place, read[index + 1]]))
  const right = columns.slice(1).filter(([first], index) => next.get(columns[index]?.[1] ?? -1) === first)
  return right.length / (columns.length - 1)
}

describe.each(['ar', 'en', 'fr'] as const)('a record in %s', (language) => {
  const { paragraphs, isHeader } = exampleRecord(language)
  const layout = { charactersPerLine: 45, linesPerColumn: 30, swapped: 0.95, random: randomFrom(3) }

  test('with swapped columns is put in order', () => {
    expect(rightPairs(layOutColumns(paragraphs, layout), isHeader)).toBeGreaterThanOrEqual(0.85)
  })

  test('with columns in order stays as it is', () => {
    const printed = layOutColumns(paragraphs, { ...layout, swapped: 0 })
    expect(rightPairs(printed, isHeader)).toBe(1)
  })

  test('of our examples stays as it is, byte for byte', () => {
    const text = readFileSync(join(repository, `examples/verbatim-record.${language}.txt`), 'utf8')
    const { before, repaired, joins } = readOrder(text)
    expect(repaired.text).toBe(before)
    expect(joins).toEqual([])
  })
})

describe.skipIf(!record || !existsSync(record))('S/PV.7050 (needs QARAR_CORPUS)', () => {
  const text = () => readFileSync(record as string, 'utf8')
  const linesOf = (order: readonly number[]) => order.join(' ')

  test('read again is left as it is', () => {
    const once = readOrder(text()).repaired.text
    const again = readOrder(once)
    expect(again.repaired.text).toBe(again.before)
  })

  test('has 55 joins, one gap, and most joins are sure', () => {
    const { joins } = readOrder(text())
    expect(joins).toHaveLength(55)
    expect(joins.filter(({ certainty }) => certainty === 'sure').length).toBeGreaterThan(35)
    expect(joins.filter(({ gap }) => gap !== null).map(({ line, next }) => [line, next])).toEqual([
      [270, 292],
    ])
  })

  test('is read in the same order with any one weight 30 % more or less', () => {
    const usual = linesOf(readOrder(text()).order)
    const keys = Object.keys(orderWeights) as (keyof typeof orderWeights)[]
    const other = keys.flatMap((key) =>
      [0.7, 1.3]
        .filter((factor) => {
          const weights = { [key]: factor * orderWeights[key] }
          return linesOf(readOrder(text(), [], { weights }).order) !== usual
        })
        .map((factor) => `${key} × ${factor}`),
    )
    expect(other).toEqual([])
  })

  test('follows a person, who is asked where it is unsure', () => {
    const { order, joins } = readOrder(text(), [{ line: 270, next: 284 }])
    expect(order[order.indexOf(270) + 1]).toBe(284)
    expect(joins.find(({ line }) => line === 270)?.reasons).toEqual(['decided'])
    expect(new Set(order).size).toBe(readOrder(text()).order.length)
  })
})
