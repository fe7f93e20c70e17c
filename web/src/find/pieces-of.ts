/** Half-open, in UTF-16 units of the text. */
interface Span {
  start: number
  end: number
}

export interface Piece {
  text: string
  marked: boolean
}

/** Characters before the first mark of a long text. */
const before = 160

/**
 * A text in pieces, marked or not, that give it back when they are joined; of a long one the stretch around the first
 * mark, cut between words, with dots where something is left out. `marks` in rising order.
 */
export function piecesOf(text: string, marks: readonly Span[], longest = 700): Piece[] {
  const { start, end } = stretchOf(text, marks[0]?.start ?? 0, longest)
  const pieces: Piece[] = []
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked })
  }
  let at = start
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue
    add(at, Math.max(at, mark.start), false)
    add(Math.max(at, mark.start), Math.min(mark.end, end), true)
    at = Math.min(mark.end, end)
  }
  add(at, end, false)
  if (start > 0) pieces.unshift({ text: '… ', marked: false })
  if (end < text.length) pieces.push({ text: ' …', marked: false })
  return pieces
}

function stretchOf(text: string, mark: number, longest: number): Span {
  if (text.length <= longest) return { start: 0, end: text.length }
  const start = mark <= before ? 0 : afterSpace(text, mark - before, mark)
  const end = Math.min(text.length, start + longest)
  return { start, end: end < text.length ? beforeSpace(text, end, start) : end }
}

/** The next beginning of a word; within one that has none up to `latest`, the next whole character. */
function afterSpace(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from)
  return space >= 0 && space < latest ? space + 1 : wholeAt(text, from)
}

function beforeSpace(text: string, from: number, earliest: number): number {
  const space = text.lastIndexOf(' ', from)
  return space > earliest ? space : wholeAt(text, from)
}

/** Not between the halves of a surrogate pair. */
const wholeAt = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
