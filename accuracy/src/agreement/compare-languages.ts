import type { Paragraph } from '@qarar/core'
import { type Field, fields } from './fields.ts'

/** One field of a paragraph, read in two languages. */
export interface Comparison {
  field: string
  languages: string
  eId: string
  /** What each language says, in their order. */
  values: [string, string]
}

/** Operative paragraphs of one work and language by eId; items of lists have their own. */
export type Operative = ReadonlyMap<string, Paragraph>

export function operativeOf(paragraphs: readonly Paragraph[]): Operative {
  return new Map(
    paragraphs
      .filter(({ part, number }) => part === 'operative' && number !== null)
      .map((each) => [each.eId, each]),
  )
}

/** Every field of the paragraphs that both have, but for those with nothing to compare. */
export function compareLanguages(
  [first, one]: readonly [string, Operative],
  [second, two]: readonly [string, Operative],
): Comparison[] {
  return [...one].flatMap(([eId, paragraph]) => {
    const other = two.get(eId)
    if (other === undefined) return []
    return fields.flatMap((field) => {
      const values = valuesOf(field, paragraph, other)
      return values === null ? [] : [{ field: field.name, languages: `${first}–${second}`, eId, values }]
    })
  })
}

function valuesOf({ read }: Field, one: Paragraph, two: Paragraph): [string, string] | null {
  const [a, b] = [read(one), read(two)]
  return a === null || b === null ? null : [a, b]
}

export const agrees = ({ values: [a, b] }: Comparison) => a === b
