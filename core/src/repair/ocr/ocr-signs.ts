import type { WordModel } from '../../languages/ar/words/word-model.ts'
import type { Edit } from '../apply-edits.ts'
import { editsOf } from '../steps/step.ts'

// The Arabic comma is a small stroke that OCR takes for other signs that hang on a word: «,», «»» without its half, and
// even «ء». What stands before a space behind a word can be nothing else.

const arabic = '[\\u0621-\\u064A\\u064B-\\u0652]'
const latinComma = new RegExp(`(?<=${arabic}[\\d)\\]]*|${arabic}[^\\n]{0,40}[\\d)\\]]),(?=\\s)`, 'gu')
const halfQuote = new RegExp(`(?<=${arabic}|[\\d)\\]])»(?=\\s)`, 'gu')
/** Behind endings that no hamza ever follows. */
const hamzaAtEnd = new RegExp(`(?<!${arabic})(${arabic}+(?:ها|هما|هم|كم|وا|ن|ة|ت))ء(?=\\s)`, 'gu')
const signTwice = new RegExp(`(?<=${arabic})[.,]ء(?=\\s)`, 'gu')
/** «الأول /ديسمبر»: no space stands beside the stroke between two names of a month. */
const slash = new RegExp(`(?<=${arabic})(?: /(?=${arabic})|/ (?=${arabic}))`, 'gu')
const lostAlef = new RegExp(`(?<=^|\\s)\\| (ل${arabic}{2,})`, 'gmu')

export function signEdits(text: string, { isKnown }: Pick<WordModel, 'isKnown'>): Edit[] {
  const comma = { text: '،' }
  return [
    ...editsOf(text, latinComma, () => comma),
    ...editsOf(text, halfQuote, ({ index }) => (isOpen(text, index) ? null : comma)),
    ...editsOf(text, signTwice, () => comma),
    ...lastHamzas(text, isKnown),
    ...editsOf(text, slash, () => ({ text: '/' })),
    ...editsOf(text, lostAlef, ({ 1: rest = '' }) =>
      isKnown(plain(`ا${rest}`)) ? { text: `ا${rest}` } : null,
    ),
  ].sort((a, b) => a.start - b.start)
}

const plain = (word: string) => word.replace(/\p{M}/gu, '')

/** Whether «» is open before a place, in the paragraph. */
function isOpen(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n\n', at) + 1, at)
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}

function lastHamzas(text: string, isKnown: (word: string) => boolean): Edit[] {
  return [...text.matchAll(hamzaAtEnd)].flatMap(({ index, 0: whole, 1: word = '' }) => {
    if (isKnown(plain(whole)) || !isKnown(plain(word))) return []
    const end = index + whole.length
    return [{ start: end - 1, end, text: '،' }]
  })
}
