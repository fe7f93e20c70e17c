import { expect, test } from 'vitest'
import { arabic } from '../languages/ar/index.ts'
import { english } from '../languages/en/index.ts'
import type { Publication, Work } from '../model/publication.ts'
import { extractPublication } from './extract-publication.ts'
import { contextFor, paragraphOf } from './passage.test-kit.ts'

/** Keys of what texts name of which only these are known: their symbols and numbers. */
function keysIn(text: string, ...works: Pick<Work, 'symbol' | 'number'>[]): string[] {
  const empty = { kind: 'resolution', organ: null, session: null, dates: [], turns: [] }
  const made = works.map((work) => ({ ...empty, ...work, paragraphs: [paragraphOf(text)] }))
  const publication = { works: made, dates: [], session: null } as unknown as Publication
  return extractPublication(publication, contextFor(arabic)).mechanisms.map(({ key }) => key)
}

test('a conference without a name is that of its text alone, whatever tells that text', () => {
  const works = [
    { symbol: 'OIS/RES.7', number: '7' },
    { symbol: null, number: '7/2-X' },
    { symbol: null, number: '1' },
    { symbol: null, number: null },
  ]
  const keys = keysIn('يدعو إلى عقد مؤتمر دولي', ...works)
  expect(keys.map((key) => key.split(' ')[0])).toEqual(['OIS/RES.7', '7/2-X', '#3', '#4'])
})

test('a conference with a name is one, in all texts', () => {
  const none = { symbol: null, number: null }
  const keys = keysIn('يدعو إلى عقد مؤتمر دولي حول المنارات', none, none)
  expect(keys).toHaveLength(1)
  expect(keys[0]).not.toContain('#')
})

/** A record of the Organization of Insular States (`ois`), in which a text is said for somebody. */
function saidFor(speaker: string | null, text: string) {
  const turn = { for: speaker, by: 'Mr. Tesli', paragraphs: [paragraphOf(text)], positions: [] }
  const none = { symbol: null, number: null, organ: null, session: null, dates: [], paragraphs: [] }
  const work = { ...none, kind: 'verbatim-record', turns: [turn] }
  const publication = { works: [work], dates: [], session: null } as unknown as Publication
  return extractPublication(publication, contextFor(english, { kind: 'verbatim-record' })).mechanisms
}

test('what a guest of the meeting speaks of is of the organisation that he speaks for', () => {
  const text = 'We welcome the meeting of the Contact Group on Halun.'
  const organisations = (speaker: string | null) =>
    saidFor(speaker, text).map(({ kind, organisation }) => [kind, organisation])
  expect(organisations('United Nations')).toEqual([['contact-group', 'un']])
  for (const own of ['Kedra', 'Nobody whom lists have', null])
    expect(organisations(own)).toEqual([['contact-group', undefined]])
})
