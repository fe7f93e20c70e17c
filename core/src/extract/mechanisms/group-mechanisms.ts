import { type Mechanism, type MechanismPlace, mechanismStates } from '../../model/extracted.ts'
import { nameOf, type PlacedMention } from './mention.ts'
import { settleKeys } from './settle-keys.ts'

/** Mentions of one name together, in the order of the first; those of each organisation apart. */
export function groupMechanisms(mentions: readonly PlacedMention[]): Mechanism[] {
  return [...Map.groupBy(mentions, ({ organisation }) => organisation).values()].flatMap(groupOwn)
}

function groupOwn(mentions: readonly PlacedMention[]): Mechanism[] {
  const all = named(mentions)
  const settled = settleKeys(all)
  const byName = Map.groupBy(all, nameOf)
  const ofOne = new Set(
    [...byName].flatMap(([name, each]) =>
      new Set(each.map((one) => settled.get(one))).size === 1 ? name : [],
    ),
  )
  const groups = Map.groupBy(all, (mention) => `${mention.kind} ${settled.get(mention)}`)
  return [...groups.values()].map((group) => {
    const root = settled.get(group[0] as PlacedMention) as string
    return mechanismOf(
      group,
      keyOfMost(
        group.filter((each) => !each.isHeadOnly && ofOne.has(nameOf(each))),
        root,
      ),
    )
  })
}

/**
 * By what most of its places call it: so other texts are likely to call it, too. Of as many its longest name, which others share
 * less likely: two funds may be called by one shorter name.
 */
function keyOfMost(mentions: readonly PlacedMention[], root: string): string {
  const groups = [...Map.groupBy(mentions, ({ key }) => key)]
  const most = Math.max(0, ...groups.map(([, places]) => places.length))
  const keys = groups.filter(([, places]) => places.length === most).map(([key]) => key)
  const [shortest = root] = keys.sort((one, other) => wordsIn(one) - wordsIn(other))
  return keys.includes(root) ? root : shortest
}

const wordsIn = (key: string) => key.split(' ').length

/**
 * What a work asks of States belongs together. «فريق الاتصال» alone is the group that the same work named last, unless its
 * sentence places it in another State; without one it names nothing, unless it is to be founded: «إنشاء شعبة خاصة».
 */
function named(mentions: readonly PlacedMention[]): PlacedMention[] {
  const last = new Map<string, PlacedMention>()
  const only = onlyOnes(mentions)
  return mentions.flatMap((mention) => {
    const place = `${mention.work} ${mention.kind}`
    const before = last.get(place) ?? (mention.key === '' ? only.get(place) : undefined)
    const isOfWork = mention.kind === 'measures' && before !== undefined
    const own = mention.key === '' || isOfWork ? meant(mention, before) : mention
    if (own === null) return []
    last.set(place, own)
    return [own]
  })
}

/**
 * Of each work and kind the one that it names, where that is only one: «المبعوث الخاص» may stand before its full name. Of what
 * is still to be founded the words before speak not.
 */
function onlyOnes(mentions: readonly PlacedMention[]): Map<string, PlacedMention> {
  const named = mentions.filter(({ key, isBare, isKnown }) => key !== '' && !isBare && !isKnown)
  const places = Map.groupBy(named, ({ work, kind }) => `${work} ${kind}`)
  return new Map(
    [...places].flatMap(([place, all]) => {
      const [first, ...others] = all as [PlacedMention, ...PlacedMention[]]
      const isOne = others.every(({ key }) => key === first.key)
      return isOne && first.state !== 'asked-for' ? [[place, first] as const] : []
    }),
  )
}

/** A name without a key, by that of the one that its work named before. */
function meant(mention: PlacedMention, before: PlacedMention | undefined): PlacedMention | null {
  const { placed } = mention
  const isElsewhere = before && placed && before.key.includes('state:') && !before.key.includes(placed)
  if (isElsewhere) return { ...mention, key: placed }
  if (before) {
    const { key, isHeadOnly, isBare, head } = before
    return { ...mention, key, isHeadOnly, isBare, head }
  }
  const key = newKey(mention)
  return key === undefined ? null : { ...mention, key }
}

/** Kinds that a text may ask for before they have a name: «شعبة خاصة», «صندوق خاص». */
const unnamed = new Set<PlacedMention['kind']>(['office', 'fund'])

const newKey = ({ state, text, kind }: PlacedMention) =>
  unnamed.has(kind) && state === 'asked-for' ? text : undefined

function mechanismOf(mentions: PlacedMention[], key: string): Mechanism {
  const [first] = mentions as [PlacedMention, ...PlacedMention[]]
  const names = [...new Set(mentions.map(({ text }) => text))]
  const name = names.reduce((fullest, each) => (each.length > fullest.length ? each : fullest))
  const places = mentions.map(
    ({ text, span, work, eId, state, records = [] }): MechanismPlace => ({
      text,
      span,
      work,
      eId,
      state,
      records,
    }),
  )
  return {
    kind: first.kind,
    name,
    key,
    state: mechanismStates.find((state) => places.some((place) => place.state === state)) ?? null,
    paragraphs: [...new Set(places.map(({ eId }) => eId))],
    places,
    aliases: names.filter((each) => each !== name),
    ...(first.organisation !== undefined && { organisation: first.organisation }),
  }
}
