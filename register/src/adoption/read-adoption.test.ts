import { findActs } from '@qarar/core/extract/acts/find-acts.ts'
import { passageFor } from '@qarar/core/extract/passage.test-kit.ts'
import { languagePack } from '@qarar/core/languages/index.ts'
import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { describe, expect, test } from 'vitest'
import { faultOf, mergeAdoption, noAdoption } from './merge-adoption.ts'
import { readAdoption } from './read-adoption.ts'
import { tallyOf } from './tally-of.ts'

type Language = 'ar' | 'en' | 'fr'

const paragraph = (text: string, part: 'body' | 'operative' = 'body', language: Language = 'en') => ({
  ...{ eId: 'para_1', part, text },
  acts: findActs(passageFor(text, languagePack(language))),
})

describe('how a text says that it was adopted', () => {
  test.each<[Language, string, string, [number | null, number | null, number | null] | null]>([
    ['en', 'Adopted at the 3rd meeting, by consensus.', 'consensus', null],
    ['en', 'Adopted without a vote on 3 May 2024.', 'without-vote', null],
    ['en', 'Adopted by a recorded vote of 40 to 2, with 5 abstentions.', 'vote', [40, 2, 5]],
    ['en', 'Adopted by 12 votes to none, with 1 abstention.', 'vote', [12, 0, 1]],
    ['en', 'Adopted by a recorded vote.', 'vote', null],
    ['fr', 'Résolution adoptée par consensus.', 'consensus', null],
    ['fr', 'Adoptée par 12 voix contre 3, avec 4 abstentions.', 'vote', [12, 3, 4]],
    ['fr', 'Adoptée sans être mise aux voix.', 'without-vote', null],
    ['ar', 'اعتُمد القرار بتوافق الآراء.', 'consensus', null],
    ['ar', 'اعتمد المجلس هذا القرار بدون تصويت.', 'without-vote', null],
    ['ar', 'اعتمد القرار بأغلبية 40 صوتاً مقابل 2 وامتناع 5 أعضاء عن التصويت.', 'vote', [40, 2, 5]],
  ])('%s: %s', (language, text, method, counts) => {
    const [found] = readAdoption([paragraph(text, 'body', language)], language)
    expect(found).toMatchObject({ method, eId: 'para_1' })
    expect(found && text.slice(found.span.start, found.span.end)).toBe(found?.quote)
    const given = found?.counts
    expect(given && [given.for, given.against, given.abstained]).toEqual(counts)
  })

  test('is not what a clause decides about adoption, nor what stands far from it', () => {
    const rule = 'Decides that its conclusions shall be adopted by consensus.'
    expect(readAdoption([paragraph(rule, 'operative')], 'en')).toEqual([])
    expect(readAdoption([paragraph('The plan was adopted. It rests on consensus.')], 'en')).toEqual([])
  })

  test('is read in linear time', () => {
    for (const language of ['ar', 'en', 'fr'] as const) {
      const word = { ar: 'اعتمد ', en: 'adopted by ', fr: 'adoptée par ' }[language]
      const inputOf = (size: number) => [
        { eId: 'a', part: 'body' as const, text: word.repeat(size), acts: [] },
      ]
      expectLinear(inputOf, (input) => readAdoption(input, language), 40_000)
    }
  })
})

describe('facts of adoption', () => {
  const votes = { for: ['state:TUN', 'state:TUN'], against: [], abstained: [], absent: ['state:TGO'] }

  test('are kept where nothing else is said, each party once', () => {
    const before = mergeAdoption(null, { method: 'vote', votes })
    expect(before.votes.for).toEqual(['state:TUN'])
    expect(mergeAdoption(before, { sponsors: ['state:GAB'] })).toEqual({ ...before, sponsors: ['state:GAB'] })
  })

  test('count those that are named, unless a number is stated', () => {
    const named = mergeAdoption(null, { method: 'vote', votes })
    expect(tallyOf(named)).toEqual({ for: 1, against: 0, abstained: 0, absent: 1 })
    const counts = { for: 40, against: null, abstained: null, absent: null }
    expect(tallyOf({ ...named, counts })).toMatchObject({ for: 40, against: 0 })
    expect(tallyOf(noAdoption)).toEqual({ for: null, against: null, abstained: null, absent: null })
    expect(tallyOf(null).for).toBeNull()
  })

  test('cannot be what contradicts itself', () => {
    const fault = (said: Parameters<typeof mergeAdoption>[1]) => faultOf(mergeAdoption(null, said))?.what
    expect(fault({ method: 'vote', votes })).toBeUndefined()
    expect(fault({ method: 'vote', votes: { ...votes, against: ['state:TUN'] } })).toBe('voted-twice')
    expect(fault({ method: 'consensus', votes })).toBe('votes-without-vote')
    const counts = { for: 0, against: null, abstained: null, absent: null }
    expect(fault({ method: 'vote', votes, counts })).toBe('fewer-than-named')
  })
})
