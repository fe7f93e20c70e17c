// Brackets among right-to-left words: which half one is, is told by where it stands, since its code says sometimes
// the shape that is printed and sometimes the meaning, in one file and even in one line.

const halves: Record<string, [open: string, close: string]> = {
  '(': ['(', ')'],
  ')': ['(', ')'],
  '[': ['[', ']'],
  ']': ['[', ']'],
  '{': ['{', '}'],
  '}': ['{', '}'],
  '«': ['«', '»'],
  '»': ['«', '»'],
  '﴾': ['﴾', '﴿'],
  '﴿': ['﴾', '﴿'],
}

/** PDFium turns these round in right-to-left text, though no program that prints does. */
const quotes: Record<string, string> = { '“': '”', '”': '“' }

export const opening = '([{'
export const closing = ')]}'

const isBracket = (text: string): boolean => text in halves

/** A character of the text and whether it stands among right-to-left words. */
export interface Read {
  text: string
  turned: boolean
  raised?: true
}

/** Which raised numbers are marks of notes, by the words before them. */
export type IsMark = (before: string, raised: string) => boolean

/** The line with each bracket as the half that it is, and marks of notes in brackets. */
export function settleBrackets(read: readonly Read[], isMark: IsMark = () => false): string {
  const open: string[] = []
  let line = ''
  for (const [at, { text, turned, raised }] of read.entries()) {
    if (raised) line += isMark(line, text) ? `(${text})${spaceBehind(line, read, at)}` : text
    else line += turned && isBracket(text) ? half(text, at) : turned ? (quotes[text] ?? text) : text
  }
  return line

  function half(text: string, at: number): string {
    const [first, last] = halves[text] as [string, string]
    if (isOpening(read, at, open.at(-1) === first)) {
      open.push(first)
      return first
    }
    if (open.at(-1) === first) open.pop()
    return last
  }
}

/** The mark that begins a note has a space behind it. */
const spaceBehind = (line: string, read: readonly Read[], at: number) =>
  line === '' && /^[\p{L}\p{N}]/u.test(read[at + 1]?.text ?? '') ? ' ' : ''

function isOpening(read: readonly Read[], at: number, isOpen: boolean): boolean {
  const before = neighbour(read, at, -1)
  const next = neighbour(read, at, 1)
  if (isEdge(before) !== isEdge(next)) return isEdge(before)
  if (!isEdge(before) && isWord(before) !== isWord(next)) return isWord(next)
  return !isOpen
}

function neighbour(read: readonly Read[], at: number, step: 1 | -1): string {
  let place = at + step
  while (isBracket(read[place]?.text ?? ' ')) place += step
  return read[place]?.text ?? ' '
}

const isEdge = (text: string) => text === ' '
const isWord = (text: string) => /^[\p{L}\p{N}]/u.test(text)
