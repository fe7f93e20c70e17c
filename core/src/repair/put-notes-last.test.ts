import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Footnote, RawText } from '../model/index.ts'
import { readText } from '../pipeline.ts'
import { copyOfFile } from './apply-edits.ts'
import { putNotesLast } from './put-notes-last.ts'
import { expectWhole } from './whole.test-kit.ts'

const source = { file: 'x', sha256: '0'.repeat(64), bytes: 1, format: 'pdf', encoding: 'unicode' }
const noteOf = (text: string, words: string, rest: Partial<Footnote> = {}): Footnote => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, ...rest }
}
const read = (text: string, footnotes: readonly Footnote[]) => {
  const raw: RawText = { text, source, replacedChars: 0, footnotes }
  return readText(raw, { map: true })
}

const printed = `The Council,

Recalling its resolution of 2016(1) and the
(1) A/71/5. It was read in
Lisport.
2\f
lamps(2) that were lit,

1. Asks the pilots to count the buoys.

(2) Those of the harbour.
3
`
const notes = [
  noteOf(printed, '(1) A/71/5. It was read in\nLisport.'),
  noteOf(printed, '(2) Those of the harbour.'),
]

describe('notes at the foot of pages', () => {
  test('stand behind the text, and part no paragraph that goes on overleaf', () => {
    const { publication, repaired } = read(printed, notes)
    expect(repaired.text.split(/\n+\f?\n*/).filter((line) => line !== '')).toEqual([
      'The Council,',
      'Recalling its resolution of 2016(1) and the lamps(2) that were lit,',
      '1. Asks the pilots to count the buoys.',
      '(1) A/71/5. It was read in Lisport.',
      '(2) Those of the harbour.',
    ])
    const { sourceChars, kept, dropped } = publication.coverage
    expect(kept + dropped.reduce((sum, { chars }) => sum + chars, 0)).toBe(sourceChars)
    expectWhole(printed, repaired)
  })

  test('are paragraphs of their own, with their mark and the lines of their page', () => {
    const paragraphs = read(printed, notes).publication.works.flatMap((work) => work.paragraphs)
    expect(paragraphs.filter(({ eId }) => eId.startsWith('fn_'))).toMatchObject([
      {
        eId: 'fn_1',
        number: '1',
        marker: '(1)',
        text: 'A/71/5. It was read in Lisport.',
        sourceLines: [4, 5],
      },
      { eId: 'fn_2', number: '2', sourceLines: [11, 11] },
    ])
  })

  test('have addresses in European digits, and none of a sign', () => {
    const text = printed.replace('(1) A', '(١) A').replace('(2) Those', '(*) Those')
    const marked = [
      noteOf(text, '(١) A/71/5. It was read in\nLisport.'),
      noteOf(text, '(*) Those of the harbour.'),
    ]
    const paragraphs = read(text, marked).publication.works.flatMap((work) => work.paragraphs)
    const own = paragraphs.filter(({ eId }) => eId.startsWith('fn_'))
    expect(own.map(({ marker, number }) => [marker, number])).toEqual([
      ['(١)', '1'],
      ['(*)', null],
    ])
    for (const { eId } of own) expect(eId).toMatch(/^fn_\d+$/)
  })

  test('that go on overleaf are one', () => {
    const text = 'The lamps.\n\n(1) It was read\n\n\f\nThe buoys.\n\nin Lisport.\n'
    const { repaired } = read(text, [
      noteOf(text, '(1) It was read'),
      noteOf(text, 'in Lisport.', { goesOn: true }),
    ])
    expect(repaired.text.trimEnd()).toMatch(/The buoys\.\s+\(1\) It was read in Lisport\.$/)
  })

  test('of several resolutions are of the one on their page', () => {
    const work = (number: number) => [
      `Resolution No. ${number}/3-ENV`,
      'on',
      'Lamps',
      'The Council of Ministers of the Inland Seas, meeting in its seventh session in Mersal on 14 May 2024,',
      'Recalling the lamps(1),',
      '1. Asks the pilots to count the buoys.',
      `(1) Note ${number}.`,
    ]
    const text = ['Organisation of Inland Seas', ...[1, 2, 3].flatMap(work)].join('\n\n')
    const footnotes = [1, 2, 3].map((number) => noteOf(text, `(1) Note ${number}.`))
    const { works } = read(text, footnotes).publication
    const own = works.map(({ paragraphs }) => paragraphs.filter(({ eId }) => eId.startsWith('fn_')))
    expect(own.map((each) => each.map(({ text }) => text))).toEqual([['Note 1.'], ['Note 2.'], ['Note 3.']])
  })

  test('lose no sign, whatever is one', () => {
    const words = fc.array(fc.constantFrom('lamp ', 'buoy\n', '\n\n', '\f', '(1) '), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.array(fc.nat(80), { maxLength: 8 }), (parts, places) => {
        const text = parts.join('')
        const cuts = [...new Set(places.map((place) => Math.min(place, text.length)))].sort((a, b) => a - b)
        const stretches = cuts.flatMap((start, index) => {
          const end = cuts[index + 1]
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
        })
        const moved = putNotesLast(copyOfFile(text), stretches)
        expectWhole(text, moved)
        const bare = (each: string) => each.replace(/\s/g, '')
        const own = stretches.map(({ start, end }) => text.slice(start, end)).join('')
        expect(bare(moved.text).endsWith(bare(own))).toBe(true)
        expect([...bare(moved.text)].sort()).toEqual([...bare(text)].sort())
      }),
    )
  })
})
