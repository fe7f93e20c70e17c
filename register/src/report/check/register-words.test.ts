import { expect, test } from 'vitest'
import { composeSections } from '../compose/compose-sections.ts'
import { asked, entry, itemFacts } from '../item-facts.test-kit.ts'
import { keepSources } from '../sentences/keep-sources.ts'
import { remarksOf } from './remarks-of.ts'

const person = { kind: 'person', by: 'Maha', post: 'Lamps', file: 'u-1111111111' } as const
const words = 'All lamps of the strait were lit on 10 February.'
const lit = entry('n-1.4', 't-1', { reportText: words, language: 'en' })
const facts = itemFacts([asked({ number: '4' }, { entries: [lit] })])
const { action: composed } = composeSections(facts, 'en')

const told = (left: string, section = composed) => {
  const sentences = keepSources(section, [left], { language: 'en', person })
  const remarks = remarksOf(facts, [{ key: 'action', sentences, composed }], 'en')
  return remarks.flatMap(({ kind, words: said }) => (kind === 'differs-from-register' ? [said] : []))
}

test('a recorded fact that a department changed is told beside what the register says', () => {
  expect(told('All lamps of the strait were lit on 11 February.')).toEqual([words])
})

test.each([words, `Happily: ${words}`, 'Nothing of the kind.'])('%j says no other thing of it', (left) => {
  expect(told(left)).toEqual([])
})

test('words that ask are no fact', () => {
  const basis = composed.map((each) => ({
    ...each,
    sources: each.sources.filter(({ kind }) => kind !== 'status'),
  }))
  const sentences = keepSources(basis, ['All lamps of the strait were lit on 11 February.'], {
    ...{ language: 'en', person },
  })
  const remarks = remarksOf(facts, [{ key: 'legal-basis', sentences, composed: basis }], 'en')
  expect(remarks.map(({ kind }) => kind)).not.toContain('differs-from-register')
})
