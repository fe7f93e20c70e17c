// What people say of two works goes before what rules find in their numbers and titles.
import type { DecidedLink, WorkIndex } from '../../model/linked.ts'
import type { Renewal } from '../renewals/find-renewals.ts'
import type { PlacedWork, Texts } from '../texts.ts'
import type { Versions } from '../versions/find-versions.ts'

/** The works of a decision, where both are among the texts. */
interface Pair {
  holds: boolean
  from: PlacedWork
  to: PlacedWork
}

/** Groups of language versions with those that a person joined, and without those that a person parted. */
export function decideVersions(
  found: readonly Versions[],
  texts: Texts,
  decided: readonly DecidedLink[],
): Versions[] {
  let groups = [...found]
  for (const { holds, from, to } of pairsOf('language-version', texts, decided))
    groups = holds ? joined(groups, from, to) : parted(groups, from, to)
  return groups.filter((group) => group.length > 1)
}

/** The first of a group is what the others are laid beside. */
function joined(groups: readonly Versions[], from: PlacedWork, to: PlacedWork): Versions[] {
  if (groups.some((group) => group.includes(from) && group.includes(to))) return [...groups]
  const others = groups.map((group) => group.filter((each) => each !== from))
  const known = others.find((group) => group.includes(to))
  return [...others.filter((group) => group !== known), [...(known ?? [to]), from]]
}

function parted(groups: readonly Versions[], from: PlacedWork, to: PlacedWork): Versions[] {
  return groups.map((group) => (group.includes(to) ? group.filter((each) => each !== from) : group))
}

/** `from` is the later edition; it renews one only. */
export function decideRenewals(
  found: readonly Renewal[],
  texts: Texts,
  decided: readonly DecidedLink[],
): Renewal[] {
  let renewals = [...found]
  for (const { holds, from, to } of pairsOf('renews', texts, decided)) {
    renewals = renewals.filter(({ later, earlier }) => later !== from || (!holds && earlier !== to))
    if (holds) renewals.push({ later: from, earlier: to })
  }
  return renewals
}

function pairsOf(
  relation: DecidedLink['relation'],
  { works }: Texts,
  decided: readonly DecidedLink[],
): Pair[] {
  const byPlace = new Map(works.map((placed) => [keyOf({ ...placed, work: placed.order }), placed]))
  return decided.flatMap((each) => {
    const [from, to] = [byPlace.get(keyOf(each.from)), byPlace.get(keyOf(each.to))]
    return each.relation === relation && from && to && from !== to ? [{ holds: each.holds, from, to }] : []
  })
}

const keyOf = ({ publication, work }: WorkIndex) => `${publication}/${work}`
