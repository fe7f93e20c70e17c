// The texts of a publication work by work, as far as two files of one text must have them in common.
import type { Publication } from '@qarar/core'
import type { Database } from '../database.ts'
import { europeanDigits } from './fingerprint.ts'

export interface WorkText {
  /** `resolution 36/44-POL`, or its kind alone. */
  name: string
  paragraphs: string[]
}

const nameOf = ({ kind, number }: { kind: string; number: string | null }) =>
  number ? `${kind} ${number}` : kind

export function workTextsOf({ works }: Pick<Publication, 'works'>): WorkText[] {
  return works.map((work) => ({
    name: nameOf(work),
    paragraphs: [work, ...work.turns].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  }))
}

/** The same of a text that is held. */
export async function workTextsOfRevision(db: Database, revision: string): Promise<WorkText[]> {
  const works = await db
    .selectFrom('revision_work')
    .select(['order', 'kind', 'number'])
    .where('revision', '=', revision)
    .orderBy('order')
    .execute()
  const rows = await db
    .selectFrom('paragraph')
    .select(['work', 'text'])
    .where('revision', '=', revision)
    .where('work', 'is not', null)
    .orderBy('position')
    .execute()
  const byWork = Map.groupBy(rows, ({ work }) => work)
  return works.map((work) => ({
    name: nameOf(work),
    paragraphs: (byWork.get(work.order) ?? []).map(({ text }) => text),
  }))
}

/**
 * Whether both have the same works in the same order, and in each the same numbers, each as often. Where a page prints
 * «HG/RES.16 (1)» in a line from right to left, which of the two is read first cannot be seen: so not in their order.
 * Texts without numbers prove nothing.
 */
export function haveSameNumbers(one: readonly WorkText[], other: readonly WorkText[]): boolean {
  const numbers = one.map(numbersIn)
  const enough = numbers.join(' ').split(' ').filter(Boolean).length >= leastNumbers
  return (
    enough &&
    one.length === other.length &&
    other.every((work, index) => work.name === one[index]?.name && numbersIn(work) === numbers[index])
  )
}

/** Fewer agree by chance. */
const leastNumbers = 5

function numbersIn({ paragraphs }: WorkText): string {
  const found = paragraphs.flatMap((text) => europeanDigits(text).match(/\d+/g) ?? [])
  return found.sort().join(' ')
}
