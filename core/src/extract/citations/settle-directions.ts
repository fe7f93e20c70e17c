import { foldDigits } from '../../languages/fold-arabic.ts'
import type { Citation } from '../../model/extracted.ts'
import type { Paragraph, Work } from '../../model/publication.ts'

/**
 * «18/16» may be printed in the order of the screen. Where the other numbers of the publication can only be read in
 * one order, it is read so too, and as the same number elsewhere; where none tells, as it is printed; where both orders
 * occur, it stays ambiguous.
 */
export function settleDirections(works: readonly Work[]): Work[] {
  const citations = works.flatMap(paragraphsIn).flatMap((paragraph) => paragraph.citations)
  if (!citations.some(isOpen)) return [...works]
  const choice = choiceFrom(citations.filter(({ status }) => status !== 'ambiguous'))
  const settle = (paragraph: Paragraph): Paragraph =>
    paragraph.citations.some(isOpen)
      ? { ...paragraph, citations: paragraph.citations.map(choice) }
      : paragraph
  return works.map((work) => ({
    ...work,
    paragraphs: work.paragraphs.map(settle),
    turns: work.turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.map(settle) })),
  }))
}

type Order = 'printed' | 'turned'

const paragraphsIn = ({ paragraphs, turns }: Work) => [
  ...paragraphs,
  ...turns.flatMap((turn) => turn.paragraphs),
]

/** Two readings that are each other's turning. */
const isOpen = ({ readings, text }: Citation) =>
  readings.length === 2 && readings.every((reading) => orderIn(text, reading) !== null)

const orderOf = ({ text, target }: Citation): Order[] => {
  const order = target === null ? null : orderIn(text, target)
  return order === null ? [] : [order]
}

function choiceFrom(settled: readonly Citation[]): (citation: Citation) => Citation {
  const orders = new Set(settled.flatMap(orderOf))
  const order = orders.size === 1 ? [...orders][0] : null
  const elsewhere = new Map(settled.map(({ text, target }) => [text, target]))
  return (citation) => {
    if (!isOpen(citation)) return citation
    const { text, readings } = citation
    const same = readings.find((reading) => reading === elsewhere.get(text))
    const alike = order ? readings.find((reading) => orderIn(text, reading) === order) : undefined
    const target = same ?? alike ?? (orders.size === 0 ? readings[0] : undefined)
    return target === undefined ? citation : { ...citation, status: 'unknown', target, readings: [] }
  }
}

/** Whether a symbol has the two numbers in the order of the text; null where there are not two, or they are equal. */
function orderIn(text: string, symbol: string): Order | null {
  const printed =
    text.includes('/') && /^\p{Nd}/u.test(text) && text.split('/').length === 2 ? pairOf(text) : null
  const named = symbol.split('/').length > 2 ? pairOf(symbol) : null
  if (!printed || !named || printed[0] === printed[1]) return null
  if (printed[0] === named[0] && printed[1] === named[1]) return 'printed'
  return printed[0] === named[1] && printed[1] === named[0] ? 'turned' : null
}

/** The two numbers of «18/16», and of a symbol that ends with them. */
function pairOf(text: string): [number, number] | null {
  const [, first, second] = /^(?:.+\/)?(\d+)\/(\d+)$/.exec(foldDigits(text)) ?? []
  return first === undefined || second === undefined ? null : [Number(first), Number(second)]
}
