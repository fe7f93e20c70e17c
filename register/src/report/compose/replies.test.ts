import { expect, test } from 'vitest'
import type { Answer } from '../../contract/index.ts'
import { asked, itemFacts, note } from '../item-facts.test-kit.ts'
import { composeSections } from './compose-sections.ts'

const request = (number: string) =>
  asked({
    number,
    said: { en: [`Requests States to mark wreck ${number}.`, 'Requests', `mark wreck ${number}`] },
  })

const [first, second] = [request('4'), request('5')]
const returned = (mandate: string): Answer['returns'] => [
  {
    mandate,
    entry: `t-${mandate}`,
    status: 'implemented',
    quote: 'Wreck marked in May.',
    eId: null,
    order: null,
  },
]

function repliesOn(request: typeof first) {
  const letter = note({ 'state:OMN': 'replied', 'state:YEM': 'asked' }, [first.mandate.id, second.mandate.id])
  const answers = letter.answers.map((answer) => ({ ...answer, returns: returned(first.mandate.id) }))
  return composeSections(itemFacts([request], { letters: [{ ...letter, answers }] }), 'en').replies
}

test('a State replied on the paragraph that its answer speaks of, in its own words', () => {
  const sentences = repliesOn(first)
  expect(sentences.map(({ text }) => text)).toContain('Oman: “Wreck marked in May”.')
  expect(sentences.map(({ text }) => text).join(' ')).toContain('one State out of 2 replied: Oman.')
  expect(sentences.at(-1)?.sources).toEqual([
    { kind: 'answer', answer: 'a-l-1-state:OMN', letter: 'l-1' },
    { kind: 'status', entry: `t-${first.mandate.id}`, mandate: first.mandate.id },
  ])
})

test('on another paragraph of the same note nothing is said of it', () => {
  expect(repliesOn(second)).toEqual([])
})
