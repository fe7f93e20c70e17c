import { expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import type { SpeakerTurn } from '../../model/publication.ts'
import { contextFor } from '../passage.test-kit.ts'
import { nameSpeakers } from './name-speakers.ts'

const turn = (by: string | null, party: string | null = null, order = 1): SpeakerTurn => ({
  ...{ order, by, person: null, as: 'representative', for: party, language: null, kind: 'statement' },
  ...{ header: true, sourceLines: [], paragraphs: [], positions: [] },
})

const peopleIn = (...turns: SpeakerTurn[]) =>
  nameSpeakers(turns, contextFor(arabic)).map(({ person }) => person)

test('spellings of one name of a delegation are one person, by the fullest of them', () => {
  const long = 'السيد سامي بوزقندة'
  expect(peopleIn(turn('السيد بوزكندة', 'تونس'), turn(long, 'جمهورية تونس'))).toEqual([long, long])
})

test('those of two delegations are two', () => {
  expect(peopleIn(turn('السيد حداد', 'تونس'), turn('السيد حداد', 'لبنان'), turn(null))).toEqual([
    'السيد حداد',
    'السيد حداد',
    null,
  ])
  expect(peopleIn(turn('السيد حداد', 'تونس'), turn('السيد سامي حداد', 'لبنان'))).toEqual([
    'السيد حداد',
    'السيد سامي حداد',
  ])
})

test('thousands of speakers take linear time', () => {
  const turns = (length: number) =>
    Array.from({ length }, (_, n) => turn(`السيد ${'ابتثجحخد'[n % 8]}${n}`, 'تونس'))
  expectLinear(turns, (all) => nameSpeakers(all, contextFor(arabic)), 12_000)
})
