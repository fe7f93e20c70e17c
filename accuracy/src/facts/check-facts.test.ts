import { expect, test } from 'vitest'
import { makeParagraph, makePublication, makeWork } from '../testing/make-publication.ts'
import { checkFacts } from './check-facts.ts'
import type { ExpectedFacts } from './expected-facts.ts'

const expected: ExpectedFacts = {
  file: 'own.txt',
  kind: 'resolution',
  language: 'en',
  encoding: 'utf-8',
  works: 1,
  date: '2024-05-14',
  resolutions: [{ number: '7/1-NAV', title: 'Buoys', preambular: 1, operative: 1, subitems: 1 }],
  damage: { splitParagraphs: [{ resolution: '7/1-NAV', operative: 1 }] },
}

const publication = makePublication({
  dates: [
    { text: '', span: { start: 0, end: 0 }, calendar: 'hijri', value: '1445-11-06' },
    { text: '', span: { start: 0, end: 0 }, calendar: 'gregorian', value: '2024-05-14/2024-05-15' },
  ],
  works: [
    makeWork({
      number: '7/1-NAV',
      title: 'Buoys',
      paragraphs: [
        makeParagraph({ eId: 'container_1', part: 'preambular' }),
        makeParagraph({ number: '1', split: true }),
        makeParagraph({ eId: 'para_1__subpara_a', parent: 'para_1', number: 'a' }),
      ],
    }),
  ],
})

test('only what is given is judged', () => {
  expect(checkFacts(expected, publication)).toEqual({ judged: 11, faults: [] })
})

test('a fact that the reading does not give is named with both values', () => {
  const wrong: ExpectedFacts = { ...expected, works: 2, bom: true, date: '2024-05-15' }
  expect(checkFacts(wrong, publication).faults).toEqual([
    { kind: 'fact: date', place: 'own.txt', detail: '"2024-05-14" read, "2024-05-15" expected' },
    { kind: 'fact: works', place: 'own.txt', detail: '1 read, 2 expected' },
    { kind: 'fact: byte order mark', place: 'own.txt', detail: 'false read, true expected' },
  ])
})
