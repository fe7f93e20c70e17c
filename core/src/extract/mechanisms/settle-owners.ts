import type { PlacedMention } from './mention.ts'
import { isPossessed } from './owner-of.ts'

/** What one place of a text says of whose a mechanism is holds where the same name stands without it, unless others say otherwise. */
export function settleOwners(mentions: readonly PlacedMention[], own: string | null): PlacedMention[] {
  const ownerOf = ({ isOwn, organisation }: PlacedMention) => (isOwn ? (own ?? undefined) : organisation)
  const said = Map.groupBy(
    mentions.filter((mention) => ownerOf(mention) !== undefined),
    nameOf,
  )
  return mentions.map((mention) => {
    const owners = new Set(said.get(nameOf(mention))?.map(ownerOf))
    const organisation = ownerOf(mention) ?? (mayBeAnothers(mention) ? onlyOne(owners) : undefined)
    return { ...mention, organisation: organisation === own ? undefined : organisation }
  })
}

const nameOf = ({ kind, key }: PlacedMention) => `${kind} ${key}`

const mayBeAnothers = ({ kind, key, isShared, isBare }: PlacedMention) =>
  isPossessed(kind) && key !== '' && !isShared && !isBare

const onlyOne = (owners: ReadonlySet<string | undefined>) => (owners.size === 1 ? [...owners][0] : undefined)
