import { type Mechanism, type MechanismPlace, mechanismStates } from '../../model/extracted.ts'
import type { Mention } from './mention.ts'

/** A mention with the place of its paragraph. */
export interface PlacedMention extends Mention {
  work: number
  eId: string
}

/** Mentions of one name together, in the order of the first; names are taken for the same by their kind and head words. */
export function groupMechanisms(mentions: readonly PlacedMention[]): Mechanism[] {
  const groups = new Map<string, PlacedMention[]>()
  const keys = new Map<string, string>()
  for (const mention of named(mentions)) {
    const key = sharedKey(mention, keys)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].map(mechanismOf)
}

/** A name of one telling word joins the first one that begins with that word: «مرصد كذا», «مرصد كذا بالأمانة». */
function sharedKey({ kind, key }: PlacedMention, keys: Map<string, string>): string {
  const whole = `${kind} ${key}`
  const first = `${kind} ${key.split(' ')[0]}`
  const known = keys.get(whole) ?? (whole === first ? keys.get(`${first} …`) : keys.get(first)) ?? whole
  keys.set(whole, known)
  if (whole !== first && !keys.has(`${first} …`)) keys.set(`${first} …`, known)
  return known
}

/**
 * What a work asks of States belongs together. «فريق الاتصال» alone is the group that the same work named last; without one it names nothing, unless it is to be
 * founded: «إنشاء شعبة خاصة».
 */
function named(mentions: readonly PlacedMention[]): PlacedMention[] {
  const last = new Map<string, string>()
  return mentions.flatMap((mention) => {
    const place = `${mention.work} ${mention.kind}`
    const isOfWork = mention.kind === 'measures' && last.has(place)
    const key = mention.key === '' || isOfWork ? (last.get(place) ?? newKey(mention)) : mention.key
    if (key === undefined) return []
    last.set(place, key)
    return [{ ...mention, key }]
  })
}

/** Kinds that a text may ask for before they have a name: «شعبة خاصة», «صندوق خاص». */
const unnamed = new Set<PlacedMention['kind']>(['office', 'fund'])

const newKey = ({ state, text, kind }: PlacedMention) =>
  unnamed.has(kind) && state === 'asked-for' ? text : undefined

function mechanismOf(mentions: PlacedMention[]): Mechanism {
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
    key: first.key,
    state: mechanismStates.find((state) => places.some((place) => place.state === state)) ?? null,
    paragraphs: [...new Set(places.map(({ eId }) => eId))],
    places,
    aliases: names.filter((each) => each !== name),
  }
}
