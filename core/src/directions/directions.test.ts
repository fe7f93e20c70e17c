import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { expectCovered } from '../reading.test-kit.ts'
import { at, ofWhole, readDirected } from './directions.test-kit.ts'

const exampleText = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

const resolution = [
  'Organisation of Inland Seas',
  'Resolution No. 5/3-ENV',
  'on',
  'The Keeping of Lighthouses',
  'The Assembly of Heads of State, meeting in its third session in Wadlan, Republic of Jelban, on 10 and 11 October 2023,',
  'Recalling resolution No. 4/2-ENV, adopted at its second session,',
  'Noting the report on the lights of the northern shore,',
  '1. Calls upon member States to keep the lights burning. 2. Requests the Secretary General to report to the Tenth Session.',
  '3. Decides to meet again.',
  'Page 4 of 12',
  '4. Invites the members to send',
  '5. experts to the meeting of keepers.',
].join('\n\n')

const shape = (text: string, directions: Parameters<typeof readDirected>[1] = []) =>
  readDirected(text, directions).publication.works.flatMap(({ paragraphs }) =>
    paragraphs.map(({ eId, part, number, text }) => [eId, part, number, text.slice(0, 24)].join(' | ')),
  )

describe('paragraphs', () => {
  test('a cut begins a paragraph, which is read like every other', () => {
    const read = shape(resolution, [at(resolution, '2. Requests', { what: 'cut' })])
    expect(read).toContain('para_1 | operative | 1 | Calls upon member States')
    expect(read).toContain('para_2 | operative | 2 | Requests the Secretary G')
    expect(shape(resolution).some((line) => line.startsWith('para_2 '))).toBe(false)
  })

  test('a join makes one paragraph of two, the second marker among the words', () => {
    const { publication, unplaced } = readDirected(resolution, [
      at(resolution, 'send\n\n5. experts', { what: 'join' }),
    ])
    const last = publication.works[0]?.paragraphs.at(-1)
    expect(last).toMatchObject({ number: '4', split: true })
    expect(last?.text).toBe('Invites the members to send 5. experts to the meeting of keepers.')
    expect(unplaced).toEqual([])
    expectCovered(publication)
  })

  test('a bullet that opens the second half of what is joined goes', () => {
    const text = resolution.replace('5. experts', '• experts')
    const { publication } = readDirected(text, [at(text, 'send\n\n• experts', { what: 'join' })])
    expect(publication.works[0]?.paragraphs.at(-1)?.text).toBe(
      'Invites the members to send experts to the meeting of keepers.',
    )
    expectCovered(publication)
  })

  test.each(['4 bis', '3a', '٣ مكرر', 'bis'])(
    'a number with words or letters is counted too: %s',
    (value) => {
      const { publication } = readDirected(resolution, [
        at(resolution, '4. Invites', { what: 'number', value }),
      ])
      const numbered = publication.works[0]?.paragraphs.find(({ number }) => number === value)
      expect(numbered?.eId).toMatch(/^para_\S+$/)
      for (const { params } of publication.diagnostics)
        expect(Object.values(params).every((each) => typeof each === 'string' || Number.isFinite(each))).toBe(
          true,
        )
    },
  )

  test('part and number of a paragraph name it anew, and numbers are counted again', () => {
    const moved = shape(resolution, [at(resolution, 'Noting', { what: 'part', value: 'operative' })])
    expect(moved).toContain('intro_1 | operative |  | Noting the report on the')
    expect(moved).toContain('para_1 | operative | 1 | Calls upon member States')
    const numbered = readDirected(resolution, [
      at(resolution, '3. Decides', { what: 'number', value: '2' }),
      at(resolution, '4. Invites', { what: 'number', value: '3' }),
      at(resolution, '5. experts', { what: 'number', value: '4' }),
    ]).publication
    expect(
      numbered.works[0]?.paragraphs
        .filter(({ part }) => part === 'operative')
        .slice(-3)
        .map(({ eId, marker }) => [eId, marker]),
    ).toEqual([
      ['para_2', '3.'],
      ['para_3', '4.'],
      ['para_4', '5.'],
    ])
    const unexpected = ({ diagnostics }: typeof numbered) =>
      diagnostics.filter(({ code }) => code === 'number-unexpected').length
    expect([unexpected(readDirected(resolution, []).publication), unexpected(numbered)]).toEqual([1, 0])
  })

  test('a marker that is no number is of the words', () => {
    const { publication } = readDirected(resolution, [
      at(resolution, '5. experts', { what: 'number', value: null }),
    ])
    expect(publication.works[0]?.paragraphs.at(-1)).toMatchObject({
      number: null,
      marker: null,
      text: '5. experts to the meeting of keepers.',
    })
    expectCovered(publication)
  })

  test('a level makes a paragraph an item of the one above', () => {
    const read = shape(resolution, [at(resolution, '5. experts', { what: 'level', value: 1 })])
    expect(read.at(-1)).toMatch(/^para_4__subpara_5 /)
  })

  test('a direction is about the paragraph that begins with its words, not about one that holds them', () => {
    const directions = [at(resolution, '2. Requests', { what: 'number', value: '7' })]
    const { publication, unplaced } = readDirected(resolution, directions)
    expect(unplaced).toEqual(directions)
    expect(publication).toEqual(readDirected(resolution, []).publication)
    const cut = at(resolution, '2. Requests', { what: 'cut' })
    expect(readDirected(resolution, [...directions, cut]).unplaced).toEqual([])
  })
})

describe('lines', () => {
  test('furniture is in no paragraph and is counted as left out', () => {
    const { publication } = readDirected(resolution, [at(resolution, 'Page 4 of 12', { what: 'furniture' })])
    expect(shape(resolution).some((line) => line.includes('Page 4'))).toBe(true)
    expect(publication.works[0]?.paragraphs.some(({ text }) => text.includes('Page 4'))).toBe(false)
    expect(publication.coverage.dropped).toContainEqual({
      reason: 'marked-furniture',
      sourceLines: [[19, 19]],
      chars: 9,
    })
    expectCovered(publication)
  })

  test('what rules leave out is text again where a person says so', () => {
    const text = exampleText('press-report.en.txt')
    const { publication, repaired } = readDirected(text, [])
    const drop = repaired.drops.find(({ reason }) => reason === 'page-furniture')
    const words = text.slice(drop?.from, drop?.to)
    const said = readDirected(text, [at(text, words, { what: 'text' })])
    const textsOf = (read: typeof publication) =>
      [...read.paragraphs, ...read.works.flatMap(({ paragraphs }) => paragraphs)].map((each) => each.text)
    expect(textsOf(publication)).not.toContain(words)
    expect(textsOf(said.publication)).toContain(words)
    expect(said.unplaced).toEqual([])
  })
})

describe('texts', () => {
  test('kind, organisation, language and session of the whole file', () => {
    const { publication, unplaced } = readDirected(resolution, [
      ofWhole({ what: 'kind', value: 'decision' }),
      ofWhole({ what: 'organisation', value: 'un' }),
      ofWhole({ what: 'session', value: 'CM-11' }),
      ofWhole({ what: 'language', value: 'fr' }),
    ])
    expect(unplaced).toEqual([])
    expect(publication).toMatchObject({
      kind: 'decision',
      organisation: 'un',
      session: 'CM-11',
      language: 'fr',
    })
    expect(publication.works.map(({ kind, session }) => [kind, session])).toEqual([['decision', 'CM-11']])
    expectCovered(publication)
  })

  test('a kind whose rules find no text in it has plain paragraphs', () => {
    const plain = 'Some words of the keepers.\n\nAnd other words.'
    const { publication } = readDirected(plain, [ofWhole({ what: 'kind', value: 'resolution' })])
    expect(publication.kind).toBe('resolution')
    expect(publication.works.map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([
      ['resolution', 2],
    ])
    expect(publication.diagnostics.map(({ code }) => code)).not.toContain('kind-not-recognised')
  })

  test('kind and session of one text of several', () => {
    const text = exampleText('council-7-resolutions.en.txt')
    const before = readDirected(text, []).publication
    const title = before.works[1]?.paragraphs[0]?.text ?? ''
    const { publication, unplaced } = readDirected(text, [
      { ...at(text, title, { what: 'session', value: 'CM-6' }), ranges: [placeIn(text, title)] },
    ])
    const changed = publication.works.flatMap(({ session }, index) =>
      session === before.works[index]?.session ? [] : [index],
    )
    expect(unplaced).toEqual([])
    expect(changed).toEqual([1])
  })
})

/** Titles stand in the contents too: the last place. */
const placeIn = (text: string, words: string): [number, number] => {
  const from = text.lastIndexOf(words)
  return [from, from + words.length]
}

describe('what a text names', () => {
  const citationsIn = (directions: Parameters<typeof readDirected>[1]) =>
    readDirected(resolution, directions).publication.works.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ citations }) => citations.map(({ text, target }) => [text, target])),
    )

  test('a citation leads where a person says, or is none', () => {
    const [[words] = ['']] = citationsIn([])
    expect(words).toContain('4/2-ENV')
    const led = citationsIn([
      at(resolution, 'resolution No. 4/2-ENV', { what: 'citation', value: '4/1-ENV' }),
    ])
    expect(led).toEqual([['resolution No. 4/2-ENV', '4/1-ENV']])
    expect(citationsIn([at(resolution, '4/2-ENV', { what: 'citation', value: null })])).toEqual([])
  })

  test('a citation that rules do not find is added by its words', () => {
    const words = 'the report on the lights'
    expect(citationsIn([at(resolution, words, { what: 'citation', value: 'OIS/REP/3' })])).toContainEqual([
      words,
      'OIS/REP/3',
    ])
  })

  test('a mechanism is added by its words, and rejected', () => {
    const value = { kind: 'meeting-series', state: 'operating' } as const
    const added = at(resolution, 'meeting of keepers', { what: 'mechanism', value })
    const { mechanisms } = readDirected(resolution, [added]).publication
    expect(mechanisms).toContainEqual(
      expect.objectContaining({ name: 'meeting of keepers', kind: 'meeting-series', state: 'operating' }),
    )
    const rejected = at(resolution, 'meeting of keepers', { what: 'mechanism', value: null })
    expect(readDirected(resolution, [rejected]).publication.mechanisms).not.toContainEqual(
      expect.objectContaining({ name: 'meeting of keepers' }),
    )
  })
})
