// What mechanisms of a file are of those that the store knows: by their names, or by the only paragraph that tells.
import type { WrittenMechanism } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { heldMechanisms, nameOf } from './held-mechanisms.ts'
import type { PlaceCalled } from './paragraph-called.ts'

/** One that the store knows, with those that were merged into it. */
export interface KnownMechanism {
  id: string
  kind: string
  state: string
  /** A person rejected it, or took back what was kept of it, so that it is a proposal again. */
  refused: boolean
  /** Of the last word on it. */
  reason: string | null
  name: string
  /** All that it was ever called: by people, by texts, and before it was merged. */
  names: string[]
  /** Paragraphs that name it. */
  places: string[]
}

/** What one of the file is: one about which people have said something, or these proposals; else it is new. */
export interface Match {
  written: WrittenMechanism
  held: KnownMechanism | null
  proposals: KnownMechanism[]
}

/** One of the file with the paragraphs that it names. */
export interface WrittenWithPlaces {
  written: WrittenMechanism
  places: readonly PlaceCalled[]
}

interface OfFile {
  kind: string
  /** What it is called, and what else. */
  names: string[]
  aliases: string[]
  places: string[]
  match: Match
}

/** For each of the file, in their order. `again`: what a person refused is as if nobody had said anything of it. */
export async function matchWritten(
  change: Change,
  mechanisms: readonly WrittenWithPlaces[],
  organisation: string | null,
  again = false,
): Promise<Match[]> {
  const all = mechanisms.map(ofFile)
  const known = await knownMechanisms(change, [...new Set(all.map(({ kind }) => kind))], organisation)
  const byKind = Map.groupBy(known, ({ kind }) => kind)
  for (const [kind, those] of Map.groupBy(all, (one) => one.kind))
    matchKind(those, byKind.get(kind) ?? [], again)
  return all.map(({ match }) => match)
}

function ofFile({ written, places }: WrittenWithPlaces): OfFile {
  const names = Object.values(written.names).flatMap((name) => name ?? [])
  return {
    ...{ kind: written.kind, names: names.map(plain), aliases: written.aliases.map(plain) },
    places: places.map(({ work, eId }) => `${work} ${eId}`),
    match: { written, held: null, proposals: [] },
  }
}

const plain = (name: string) => name.trim().toLowerCase()

/** Names over the whole file, people's word before what texts propose; then other names, and paragraphs for what is left. */
function matchKind(those: readonly OfFile[], known: readonly KnownMechanism[], again: boolean): void {
  const held = known.filter(({ state, refused }) =>
    again ? state !== 'proposed' && !refused : state !== 'proposed' || refused,
  )
  const proposals = known.filter(({ state, refused }) => state === 'proposed' && (again || !refused))
  const rejected = again ? known.filter(({ state }) => state === 'rejected') : []
  const isHeld = ({ match }: OfFile) => match.held !== null
  for (const one of those) one.match.held = held.find((each) => isCalled(each, one)) ?? null
  const free = () => {
    const claimed = new Set(those.flatMap(({ match }) => match.proposals))
    return proposals.filter((each) => !claimed.has(each))
  }
  const named = those.filter((one) => !isHeld(one))
  claim(named, ({ names }) => bearing([...proposals, ...rejected], names))
  for (const one of those.filter(isNew)) one.match.held = byAlias(one, those, held)[0] ?? null
  const open = those.filter((one) => !isHeld(one))
  const unnamed = free()
  claim(open, (one) => byAlias(one, those, unnamed))
  const [left, rest] = [open.filter(isNew), free()]
  claim(left, ({ places }) => places.flatMap((place) => onlyOne(place, left, rest)))
}

const isNew = ({ match }: OfFile) => match.held === null && match.proposals.length === 0
const isCalled = (known: KnownMechanism, { names }: OfFile) =>
  names.some((name) => known.names.includes(name))

/** Proposals go to the one of the file that finds them; where two do, to neither. */
function claim(those: readonly OfFile[], find: (one: OfFile) => KnownMechanism[]): void {
  const found = those.map((one) => ({ one, finds: new Set(find(one)) }))
  for (const { one, finds } of found) {
    const rivals = found.filter((other) => !isNamesake(other.one, one))
    one.match.proposals.push(...[...finds].filter((each) => !rivals.some((rival) => rival.finds.has(each))))
  }
}

/** It, or the same one twice in the file, of which the second is left. */
const isNamesake = (other: OfFile, one: OfFile) =>
  other === one || other.names.some((name) => one.names.includes(name))

/** Those that bear one of the names, and are the only ones. */
const bearing = (known: readonly KnownMechanism[], names: readonly string[]) =>
  names
    .map((name) => known.filter((each) => each.names.includes(name)))
    .flatMap((found) => (found.length === 1 ? found : []))

/** By an alias that no other of the file has. */
function byAlias(one: OfFile, others: readonly OfFile[], known: readonly KnownMechanism[]): KnownMechanism[] {
  const rivals = others.filter((other) => !isNamesake(other, one))
  const own = one.aliases.filter(
    (alias) => !rivals.some(({ names, aliases }) => names.includes(alias) || aliases.includes(alias)),
  )
  return bearing(known, own)
}

/** Where one proposal stands in a paragraph, and one of the file names it. Two groups of one paragraph are two. */
function onlyOne(
  place: string,
  those: readonly OfFile[],
  proposals: readonly KnownMechanism[],
): KnownMechanism[] {
  const there = proposals.filter(({ places }) => places.includes(place))
  const naming = those.filter(({ places }) => places.includes(place))
  return there.length === 1 && naming.length === 1 ? there : []
}

/** Of the kinds and the organisation, whatever people said of them; those that most paragraphs name first. */
async function knownMechanisms(
  change: Change,
  kinds: readonly string[],
  organisation: string | null,
): Promise<KnownMechanism[]> {
  const { rows } = await sql<KnownMechanism>`
    with ${heldMechanisms(null)}, called as (
      select p.whole, n.value as name from parts p join mechanism_version v on v.mechanism = p.id
      cross join lateral jsonb_each_text(v.fields -> 'names') n where n.value is not null
      union
      select p.whole, n.value from parts p join mechanism_version v on v.mechanism = p.id
      cross join lateral jsonb_array_elements_text(v.fields -> 'aliases') n (value)
      union
      select p.whole, t.name from parts p join mechanism_mention t on t.mechanism = p.id and t.upto is null
    ), placed as (
      select p.whole, x.work || ' ' || t.eid as place from parts p
      join mechanism_mention t on t.mechanism = p.id and t.upto is null
      join work_expression x on x.revision = t.revision and x."order" = t."order"
    )
    select h.id, h.kind, h.state, v.reason,
      h.state = 'rejected' or (h.state = 'proposed' and exists (select from mechanism_version b
        where b.mechanism = h.id and b.state in ('confirmed', 'edited', 'added'))) as refused,
      ${nameOf('en', null)} as name, coalesce(c.names, '{}') as names, coalesce(q.places, '{}') as places
    from held h join mechanism_version v on v.mechanism = h.id and v.upto is null
    left join (select whole, array_agg(distinct lower(btrim(name))) as names from called group by whole) c on c.whole = h.id
    left join (select whole, array_agg(distinct place) as places, count(*) as times from placed group by whole) q on q.whole = h.id
    where h.kind = any(${[...kinds]}::text[]) and h.organisation is not distinct from ${organisation} and h.state <> 'merged'
    order by q.times desc nulls last, h.id`.execute(change)
  return rows
}
