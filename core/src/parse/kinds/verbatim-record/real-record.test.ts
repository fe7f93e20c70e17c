import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Publication, ReadOptions, Work } from '../../../model/index.ts'
import { readText } from '../../../pipeline.ts'

// The record S/PV.7050 stays where it is: what is compared here are lines, counts and codes.
const corpus = resolve(import.meta.dirname, '../../../../..', process.env.QARAR_CORPUS ?? '../shared')
const file = resolve(corpus, 'seeds/004_2983b318448de106.txt')

interface Label {
  printed_header: boolean
  name_printed: string
  state_printed: string
  lang: string
  language_printed: string
  kind: string
  starts: number
}

function readLabels(): Label[] {
  const lines = readFileSync(resolve(corpus, 'labels/record-7050.turns.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function readRecord(options: ReadOptions = { map: true }): Publication {
  const text = readFileSync(file, 'utf8')
  const source = { file, sha256: '0'.repeat(64), bytes: text.length, format: 'text', encoding: 'utf-8' }
  return readText({ text, source, replacedChars: 0 }, options).publication
}

const title = 'the record of meeting 7050 (skipped without the corpus: set QARAR_CORPUS)'

describe.skipIf(!existsSync(file))(title, () => {
  let publication: Publication
  let work: Work

  beforeAll(() => {
    publication = readRecord()
    work = publication.works[0] as Work
  })

  test('is recognised, and covered to the last character', () => {
    expect(publication).toMatchObject({ kind: 'verbatim-record', language: 'ar', organisation: 'un' })
    const { sourceChars, kept, dropped } = publication.coverage
    expect(kept + dropped.reduce((sum, { chars }) => sum + chars, 0)).toBe(sourceChars)
    expect(dropped.map(({ reason }) => reason)).toEqual(['markup'])
  })

  test('states number, organ and date; its symbol is not printed', () => {
    expect(work).toMatchObject({ number: '7050', symbol: null, organ: 'sc', session: null })
    expect(work.dates.map(({ value }) => value)).toEqual(['2013-10-28'])
  })

  test('has 20 printed headers and 22 turns', () => {
    expect(work.turns).toHaveLength(22)
    expect(work.turns.filter(({ header }) => header)).toHaveLength(20)
  })

  test('starts every labelled turn on its line, with its name, State and language', () => {
    for (const label of readLabels()) {
      const turn = work.turns.find(({ sourceLines }) => sourceLines[0]?.[0] === label.starts)
      expect(turn, `line ${label.starts}`).toMatchObject({
        header: label.printed_header,
        by: label.printed_header ? label.name_printed : null,
        language: label.language_printed.startsWith('(none') ? null : label.lang,
        kind: label.kind === 'procedural' ? 'procedural' : 'statement',
      })
      if (label.state_printed) expect(turn?.for).toBe(label.state_printed)
    }
  })

  test('joins the header of lines 405 and 407, and takes the speech below a header into its turn', () => {
    const lines = work.turns.map(({ paragraphs: [first] }) => first?.sourceLines)
    for (const expected of [
      [346, 347],
      [405, 407],
      [515, 516],
      [544, 545],
    ])
      expect(lines).toContainEqual(expected)
  })

  test('has 15 members, and their events with lines and times', () => {
    expect(work.members).toHaveLength(15)
    expect(work.members.map(({ sourceLines: [line] }) => line)).toEqual(
      Array.from({ length: 15 }, (_, row) => 17 + row),
    )
    expect(work.events.map(({ kind, time, sourceLines: [line] }) => [kind, time, line])).toEqual([
      ['opening', '10:10', 48],
      ['agenda-adopted', null, 52],
      ['agenda-item', null, 54],
      ['invitation', null, 64],
      ['presidential-statement', null, 176],
      ['rising', '16:20', 581],
    ])
  })

  test('joins note and letters that are broken over lines', () => {
    const broken = work.paragraphs.filter(({ split }) => split).map(({ sourceLines }) => sourceLines)
    expect(broken).toEqual([
      [38, 39],
      [41, 44],
      [58, 62],
    ])
  })

  test('is put in reading order, and says where that is in doubt', () => {
    const codes = publication.diagnostics.map(({ code, sourceLines }) => [code, sourceLines?.[0] ?? null])
    expect(codes).toEqual([
      ['columns-reordered', null],
      ['passage-missing', 292],
      ['join-unsure', 369],
      ['join-unsure', 391],
      ['turn-without-header', 180],
      ['turn-without-header', 210],
      ['number-ambiguous', 186],
    ])
  })

  test('stays in the order of the file where it is told to', () => {
    const codes = readRecord({ without: ['reading-order'] }).diagnostics.map(({ code }) => code)
    expect(codes).toContain('reading-order-unsure')
    expect(codes).not.toContain('columns-reordered')
  })

  test('has every labelled turn on its lines, in reading order', () => {
    const labels = readFileSync(resolve(corpus, 'labels/record-7050.turns.jsonl'), 'utf8').trim().split('\n')
    const turns = publication.works[0]?.turns ?? []
    for (const line of labels) {
      const { starts, lines_in_reading_order: lines } = JSON.parse(line)
      expect(turns.find((turn) => turn.sourceLines[0]?.[0] === starts)?.sourceLines).toEqual(lines)
    }
  })
})
