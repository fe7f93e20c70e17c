// Proposals that may tell one fact: the same words in what the type compares, or one sentence read in several ways.
import { duplicateKey, type KindRecord, type MechanismRecord } from '@qarar/register'

type LikeWhy = 'same' | 'words'

export interface Like {
  record: MechanismRecord
  why: LikeWhy
}

/** The other proposals of the same type that are like one; a likeness, which merges nothing. */
export function likesOf(
  record: MechanismRecord,
  type: KindRecord,
  proposals: readonly MechanismRecord[],
): Like[] {
  return proposals.flatMap((other) => {
    const isOther = other.id !== record.id && other.type === record.type && other.state === 'proposed'
    const why = isOther ? likeness(record, other, type) : null
    return why ? [{ record: other, why }] : []
  })
}

function likeness(one: MechanismRecord, other: MechanismRecord, type: KindRecord): LikeWhy | null {
  const key = duplicateKey(type, one.values)
  if (key !== null && key === duplicateKey(type, other.values)) return 'same'
  if (said(one) === said(other)) return 'same'
  const isOneSentence = one.quote !== null && one.quote === other.quote
  return isOneSentence && sharesAValue(one, other) ? 'words' : null
}

/** All values, but for the words that dates and money were read from: of a text in three languages each has its own. */
const said = ({ values }: MechanismRecord): string =>
  JSON.stringify(Object.entries(values).sort(), (key, value) => (key === 'printed' ? null : value))

/** One sentence may tell of several things that have nothing in common. */
const sharesAValue = (one: MechanismRecord, other: MechanismRecord): boolean =>
  Object.entries(one.values).some(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(other.values[field]),
  )
