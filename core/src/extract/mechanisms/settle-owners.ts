import { nameOf, type PlacedMention } from './mention.ts'
import { isPossessed } from './owner-of.ts'

/** What one place of a text says of whose a mechanism is holds where the same name stands without it, unless others say otherwise. */
export function settleOwners(mentions: readonly PlacedMention[], own: string | null): PlacedMention[] {
  const ownerOf = ({ isOwn, organisation }: PlacedMention) => (isOwn ? (own ?? undefined) : organisation)
  const said = Map.groupBy(
    mentions.filter((mention) => ownerOf(mention) !== undefined),
    nameOf,
  )
  const only = new Map([...said].map(([name, all]) => [name, onlyOne(new Set(all.map(ownerOf)))]))
  return mentions.map((mention) => {
    const organisation = ownerOf(mention) ?? (mayBeAnothers(mention) ? only.get(nameOf(mention)) : undefined)
    return { ...mention, organisation: organisation === own ? undefined : organisation }
  })
}

const mayBeAnothers = ({ kind, key, isShared, isBare }: PlacedMention) =>
  isPossessed(kind) && key !== '' && !isShared && !isBare

const onlyOne = (owners: ReadonlySet<string | undefined>) => (owners.size === 1 ? [...owners][0] : undefined)
