import type { ReportSentence } from '../../contract/reports.ts'
import { plainWords } from './plain-words.ts'

interface Known {
  sentence: ReportSentence
  plain: string
  place: number
}

/** A text without what is not seen, and whether a sentence seems to end at a place of it. */
interface ReadText {
  plain: string
  isEnd: (place: number) => boolean
}

/** Longer keys are not needed to tell sentences apart; of those with the same key no more are tried. */
const keyLength = 40
const mostTried = 200

/**
 * The sentences that a section had, each to be found once: the one that stands in a text from a place on, up to where a
 * sentence ends or to the one that stood behind it. The one that is next in order is tried first: so one without an end mark
 * is found, and one that has several.
 */
export function knownSentences(old: readonly ReportSentence[]) {
  const inOrder = old.map((sentence, place): Known => ({ sentence, plain: plainWords(sentence.text), place }))
  const byStart = new Map(
    [...Map.groupBy(inOrder, startOf)].map(([start, known]) => [start, new Set(known)] as const),
  )
  const stands = ({ plain, place }: Known, text: ReadText, from: number) => {
    if (plain === '' || !text.plain.startsWith(plain, from)) return false
    const behind = inOrder[place + 1]?.plain
    const end = from + plain.length
    return text.isEnd(end) || (behind ? text.plain.startsWith(` ${behind}`, end) : false)
  }
  let next = 0
  return (text: ReadText, from: number): ReportSentence | null => {
    const near = inOrder[next]
    const isLeft = (known: Known) => byStart.get(startOf(known))?.has(known)
    const found =
      near && isLeft(near) && stands(near, text, from)
        ? near
        : startingAt(byStart, text, from).find((known) => stands(known, text, from))
    if (!found) return null
    byStart.get(startOf(found))?.delete(found)
    next = found.place + 1
    return found.sentence
  }
}

const startOf = ({ plain }: Known) => plain.slice(0, keyLength)

/** Long ones by their first characters, short ones as a whole. */
function startingAt(
  byStart: ReadonlyMap<string, ReadonlySet<Known>>,
  { plain, isEnd }: ReadText,
  from: number,
): Known[] {
  const tried = [...firstOf(byStart.get(plain.slice(from, from + keyLength)))]
  for (let length = keyLength - 1; length > 0; length--)
    if (isEnd(from + length)) tried.push(...firstOf(byStart.get(plain.slice(from, from + length))))
  return tried
}

function* firstOf(known: Iterable<Known> = []): Iterable<Known> {
  let tried = 0
  for (const each of known) {
    if (tried++ === mostTried) return
    yield each
  }
}
