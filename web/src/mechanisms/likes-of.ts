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
  const { keys, sharing } = comparedIn(type, proposals)
  const own = keys.get(record.id) ?? keysOf(record, type)
  const others = new Set(
    [own.compared, own.said, own.quote].flatMap((key) => (key && sharing.get(key)) || []),
  )
  const inOrder = [...others].sort((a, b) => a.at - b.at)
  return inOrder.flatMap(({ record: other }) => {
    const theirs = other.id === record.id ? undefined : keys.get(other.id)
    const why = theirs ? likeness(own, theirs, type) : null
    return why ? [{ record: other, why }] : []
  })
}

/** What is compared of a proposal. Null where it says nothing. */
interface Keys {
  compared: string | null
  said: string | null
  quote: string | null
  /** Each value as it is compared, by its field. */
  values: ReadonlyMap<string, string>
}

interface Compared {
  keys: ReadonlyMap<string, Keys>
  /** Proposals by each of their keys. */
  sharing: ReadonlyMap<string, { record: MechanismRecord; at: number }[]>
}

/** A page asks of each of its records: what is compared is made once for all. */
const known = new WeakMap<readonly MechanismRecord[], Map<KindRecord, Compared>>()

function comparedIn(type: KindRecord, records: readonly MechanismRecord[]): Compared {
  const ofTypes = known.get(records) ?? new Map<KindRecord, Compared>()
  known.set(records, ofTypes)
  const compared = ofTypes.get(type) ?? compareAll(type, records)
  ofTypes.set(type, compared)
  return compared
}

function compareAll(type: KindRecord, records: readonly MechanismRecord[]): Compared {
  const keys = new Map<string, Keys>()
  const sharing = new Map<string, { record: MechanismRecord; at: number }[]>()
  for (const [at, record] of records.entries()) {
    if (record.type !== type.id || record.state !== 'proposed') continue
    const [own, entry] = [keysOf(record, type), { record, at }]
    keys.set(record.id, own)
    for (const key of [own.compared, own.said, own.quote]) {
      if (key === null) continue
      const group = sharing.get(key)
      if (group) group.push(entry)
      else sharing.set(key, [entry])
    }
  }
  return { keys, sharing }
}

function keysOf({ values, quote }: MechanismRecord, type: KindRecord): Keys {
  const compared = duplicateKey(type, values)
  const each = Object.keys(values).flatMap((field) => {
    const key = duplicateKey({ duplicates: [field] }, values)
    return key === null ? [] : [[field, key] as const]
  })
  return {
    compared: compared && `compared ${compared}`,
    said: each.length > 0 ? `said ${said(values)}` : null,
    quote: quote && `quote ${quote}`,
    values: new Map(each),
  }
}

function likeness(one: Keys, other: Keys, type: KindRecord): LikeWhy | null {
  if (one.compared !== null && one.compared === other.compared) return 'same'
  if (one.said !== null && one.said === other.said) return 'same'
  const isOneSentence = one.quote !== null && one.quote === other.quote
  return isOneSentence && sharesAValue(one, other) && !differs(one, other, type) ? 'words' : null
}

/** All values, but for the words that dates and money were read from: of a text in three languages each has its own. */
const said = (values: MechanismRecord['values']): string =>
  JSON.stringify(Object.entries(values).sort(), (key, value) => (key === 'printed' ? null : value))

/** One sentence may tell of several things that have nothing in common. */
const sharesAValue = (one: Keys, other: Keys): boolean =>
  [...one.values].some(([field, value]) => other.values.get(field) === value)

/** Or of a hospital and a school that one donor pledged: what its type compares tells them apart. */
const differs = (one: Keys, other: Keys, { duplicates = [] }: KindRecord): boolean =>
  duplicates.some((field) => {
    const [own, theirs] = [one.values.get(field), other.values.get(field)]
    return own !== undefined && theirs !== undefined && own !== theirs
  })
