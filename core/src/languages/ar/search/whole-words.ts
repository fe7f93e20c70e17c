import { levelledSet } from './letters.ts'
import { keptFeminines, wholeWords } from './whole-words.data.ts'

const whole = levelledSet(wholeWords)

export const isWhole = (word: string) => whole.has(word)

const inHeh = levelledSet(
  wholeWords
    .split(/\s+/)
    .filter((word) => word.endsWith('ه'))
    .join(' '),
)

/** «وجه», whose last letter is its own; that of «وثيقه» is the «ة» of «وثيقة», printed without dots. */
export const endsInHeh = (word: string) => inHeh.has(word)

const feminine = levelledSet(keptFeminines)

export const keepsFeminine = (word: string) => feminine.has(word)
