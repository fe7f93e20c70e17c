import { levelledSet } from './letters.ts'
import { keptFeminines, wholeWords } from './whole-words.data.ts'

const whole = levelledSet(wholeWords)

export const isWhole = (word: string) => whole.has(word)

const feminine = levelledSet(keptFeminines)

export const keepsFeminine = (word: string) => feminine.has(word)
