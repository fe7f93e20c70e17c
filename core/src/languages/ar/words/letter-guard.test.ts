import { describe, expect, test } from 'vitest'
import { closings, openings } from './affixes.ts'
import { arabicWords } from './arabic-words.ts'
import { letterGuard } from './letter-guard.ts'
import { withWords } from './word-list.ts'

const list = arabicWords()
const guard = letterGuard(list)
const inverted = letterGuard(list, true)
const invert = (text: string) => text.replace(/ل([اأإآ])/g, '$1ل')

/** Words with every small word and ending that may be written onto them. */
const sample = [...list.words()].filter(
  ([word, count], index) => index % 400 === 0 && word.length > 2 && count > 1,
)
const formed = sample.flatMap(([word]) =>
  [['', ''] as const, ...openings].flatMap(([opening, takes]) =>
    [['', ''] as const, ...closings].flatMap(([closing, ending]) =>
      word.startsWith(takes) && word.endsWith(ending) && word.length > takes.length + ending.length
        ? [opening + word.slice(takes.length, word.length - ending.length) + closing]
        : [],
    ),
  ),
)

describe('the guard of a list', () => {
  test('refuses no word that a rule can know, in one piece or two, upright or inverted', () => {
    expect(formed.length).toBeGreaterThan(5000)
    expect(formed.filter((word) => !guard.mayBeKnown(word))).toEqual([])
    expect(formed.map(invert).filter((word) => !inverted.mayBeKnown(word))).toEqual([])
    const cut = (word: string) => [word.slice(0, word.length / 2), word.slice(word.length / 2)] as const
    expect(formed.filter((word) => !guard.mayBeJoined(...cut(word)))).toEqual([])
  })

  test('refuses letters that no word has, but not those of words that the text adds', () => {
    expect(guard.mayBeKnown('ظظخضظغ')).toBe(false)
    expect(guard.mayBeJoined('ظظخ', 'ضظغ')).toBe(false)
    const own = letterGuard(withWords(list, new Map([['ظظخضظغ', 20]])))
    expect(own.mayBeKnown('وظظخضظغ')).toBe(true)
  })
})
