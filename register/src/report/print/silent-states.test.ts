import { expect, test } from 'vitest'
import type { DraftItem } from '../../contract/reports.ts'
import { remarksOf } from '../check/remarks-of.ts'
import { itemFacts, note } from '../item-facts.test-kit.ts'
import { withSilentStates } from './silent-states.ts'

test('names the silent States of each note, and rests on that note', () => {
  const letters = [
    note({ 'state:OMN': 'asked', 'state:YEM': 'replied' }, [], 'l-1'),
    note({ 'state:KWT': 'acknowledged' }, [], 'l-2'),
  ]
  const facts = itemFacts([], { letters })
  const draft = {
    ...{ volume: 'v-1', remarks: remarksOf(facts, [], 'en') },
    sections: [{ key: 'replies', sentences: [] }],
  } as unknown as DraftItem
  const [replies] = withSilentStates(draft, 'en').sections
  expect(replies?.sentences.map(({ text, sources }) => [text, sources])).toEqual([
    ['No reply to note No. 12/7 has been received from: Oman.', [{ kind: 'letter', letter: 'l-1' }]],
    ['No reply to note No. 12/7 has been received from: Kuwait.', [{ kind: 'letter', letter: 'l-2' }]],
  ])
})
