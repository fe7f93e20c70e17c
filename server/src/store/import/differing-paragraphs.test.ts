import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingParagraphs } from './differing-paragraphs.ts'
import { haveSameNumbers } from './work-texts.ts'

const text = (...paragraphs: string[]) => [{ name: 'resolution 1', paragraphs }]

describe('paragraphs of two files of one text', () => {
  test.each([
    ['are the same whatever their spaces and signs', ['Light the lamps.'], ['Light  the lamps'], []],
    ['may be parted otherwise', ['Light the lamps.', 'Go.'], ['Light', 'the lamps.', 'Go.'], ['divided']],
    ['may have their words in another order', ['See A/1 (2).'], ['See (2) A/1.'], ['order']],
    ['may have other words', ['Light the lamps.', 'Go.'], ['Light a lamp.', 'Go.'], ['words']],
    ['may be missing', ['Light the lamps.', 'Go.'], ['Go.'], ['words']],
  ])('%s', (_, one, other, as) => {
    expect(differingParagraphs(text(...one), text(...other)).map((each) => each.as)).toEqual(as)
  })

  test('what is told and what is the same are the whole of both', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const runs = differingParagraphs(text(...one), text(...other))
        const same = (all: string[], told: string[]) => all.length - told.length
        expect(
          same(
            one,
            runs.flatMap(({ shown }) => shown),
          ),
        ).toBe(
          same(
            other,
            runs.flatMap((run) => run.other),
          ),
        )
        expect(runs.length === 0).toBe(one.join() === other.join())
      }),
    )
  })
})

test('numbers are compared work by work, not by their order and script', () => {
  const one = [{ name: 'resolution 1', paragraphs: ['Of 3 May 2017 (1) HG/RES.16 on 4 lamps'] }]
  const same = [{ name: 'resolution 1', paragraphs: ['Of ٣ May 2017', 'HG/RES.16 (1) on 4 lamps'] }]
  expect(haveSameNumbers(one, same)).toBe(true)
  expect(haveSameNumbers(one, [{ name: 'resolution 2', paragraphs: same[0]?.paragraphs ?? [] }])).toBe(false)
  expect(haveSameNumbers(one, text('Of 4 May 2017 (1) HG/RES.16 on 3 3 lamps'))).toBe(false)
  expect(haveSameNumbers(text('No number.'), text('No number.'))).toBe(false)
})
