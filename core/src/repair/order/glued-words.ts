import type { WordModel } from '../../languages/ar/words/word-model.ts'

const words = /[\u0621-\u064A]{6,}/g
const marks = /[\p{M}ـ]/gu
const shortest = 3

/** Whether a line has a word that is none, but two words without a border between them. */
export function hasGluedWords(line: string, model: WordModel): boolean {
  return (line.replace(marks, '').match(words) ?? []).some((word) => isGlued(word, model))
}

function isGlued(word: string, model: WordModel): boolean {
  if (model.isKnown(word)) return false
  for (let at = shortest; at <= word.length - shortest; at++)
    if (model.isKnown(word.slice(0, at)) && model.isKnown(word.slice(at))) return true
  return false
}
