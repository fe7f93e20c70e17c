// One mechanism is named at different lengths: which shorter names of a publication are those of a longer one.
import { languages } from '../../languages/index.ts'
import { isKnownWord } from '../../languages/known-words.ts'
import type { MechanismKind } from '../../model/extracted.ts'
import { horizonWord } from './key-of-name.ts'
import type { PlacedMention } from './mention.ts'

/** Kinds of which one State has many: the State alone is no shorter name of one. */
const manyOfState = new Set<MechanismKind>([
  ...(['conference', 'pledge', 'programme', 'treaty', 'mission', 'envoy', 'fund', 'office'] as const),
])

/**
 * A name is the only longer one of its work that begins with the same word and has all of its words, else the only one of the
 * publication. Where there are several it is a name of its own; without a telling word it is that of its text alone.
 */
export function settleKeys(mentions: readonly PlacedMention[]): Map<PlacedMention, string> {
  const kinds = Map.groupBy(mentions, ({ kind }) => kind)
  return new Map(
    [...kinds].flatMap(([kind, own]) => {
      const names = namesOf(kind, own)
      return own.map((mention) => [mention, settled(mention, names)] as const)
    }),
  )
}

interface Name {
  key: string
  words: ReadonlySet<string>
  /** Its first word that is no State; none in the name of a State alone. */
  first: string | undefined
  heads: Set<string>
  works: Set<number>
  paragraphs: Set<string>
  /** Its words without vowel letters. */
  spelling: string
  /** The longest name that it is a shorter form of: itself where there are none or several. */
  root: string
}

interface Names {
  kind: MechanismKind
  byKey: ReadonlyMap<string, Name>
  byHead: ReadonlyMap<string, readonly Name[]>
  /** By each of their words, of the publication and of a work. */
  byWord: NameIndex
  byWordOf: Map<number, NameIndex>
  /** What is settled of a name in a work. */
  rootsHere: Map<string, string | null>
}

type NameIndex = ReadonlyMap<string, readonly Name[]>

/** Of names that are told by more than the nouns of their kind. */
function namesOf(kind: MechanismKind, mentions: readonly PlacedMention[]): Names {
  const byKey = new Map<string, Name>()
  for (const mention of mentions) {
    const { key, head, work, isHeadOnly } = mention
    if (head === undefined || isHeadOnly) continue
    const name = byKey.get(key) ?? newName(key)
    byKey.set(key, name)
    name.heads.add(head)
    name.works.add(work)
    name.paragraphs.add(placeOf(mention))
  }
  const all = [...byKey.values()].sort(
    (one, other) => other.words.size - one.words.size || other.key.length - one.key.length,
  )
  const heads = all.flatMap((name) => [...name.heads].map((head) => ({ head, name })))
  const works = all.flatMap((name) => [...name.works].map((work) => ({ work, name })))
  const names: Names = {
    kind,
    byKey,
    byHead: namesBy(heads, ({ head }) => head),
    byWord: indexed(all),
    byWordOf: new Map([...namesBy(works, ({ work }) => work)].map(([work, each]) => [work, indexed(each)])),
    rootsHere: new Map(),
  }
  for (const name of all) name.root = rootAmong(name, kind, names.byWord) ?? name.key
  return names
}

function namesBy<Of, Entry extends { name: Name }>(entries: readonly Entry[], of: (entry: Entry) => Of) {
  return new Map([...Map.groupBy(entries, of)].map(([key, each]) => [key, each.map(({ name }) => name)]))
}

const indexed = (all: readonly Name[]): NameIndex =>
  namesBy(
    all.flatMap((name) => [...name.words, name.spelling].map((word) => ({ word, name }))),
    ({ word }) => word,
  )

const vowelLetters = new Set(languages.flatMap(({ mechanisms }) => [...mechanisms.vowelLetters]))

/** Words of fewer letters are others with one more. */
const leastLetters = 5

function newName(key: string): Name {
  const words = key.split(' ')
  const first = words.find((word) => !word.startsWith('state:'))
  return {
    key,
    words: new Set(words),
    first,
    heads: new Set(),
    works: new Set(),
    paragraphs: new Set(),
    root: key,
    spelling: spellingOf(words),
  }
}

/** The same of names that differ in vowels alone; the mark before it makes it no word of one. */
const spellingOf = (words: readonly string[]) => ` ${words.map(withoutVowels).sort().join(' ')}`

const withoutVowels = (word: string) => [...word].filter((letter) => !vowelLetters.has(letter)).join('')

/** The root of the names that are longer than one; null where that is not one. */
function rootAmong(name: Name, kind: MechanismKind, index: NameIndex, isHere = false): string | null {
  if (name.first === undefined && manyOfState.has(kind)) return null
  let found: string | null = null
  for (const other of candidatesFor(name, index)) {
    if (other.root === found || !isForm(name, other) || isOtherHorizon(name, other, isHere)) continue
    if (kind === 'mission' && statesOf(name) !== statesOf(other)) continue
    if (found !== null) return null
    found = other.root
  }
  return found
}

/** A programme that ends in some year is no other text's programme of that name. */
function isOtherHorizon({ words }: Name, other: Name, isHere: boolean): boolean {
  const years = [...other.words].filter((word) => word.startsWith(horizonWord) && !words.has(word))
  const isKnown = [...words].some((word) => word.startsWith(horizonWord))
  return years.length > 0 && (isKnown || !isHere)
}

/** A longer name has the rarest word of the shorter one, too, or differs in its vowels alone. */
function* candidatesFor({ words, spelling }: Name, index: NameIndex): Iterable<Name> {
  const lists = [...words].map((word) => index.get(word) ?? [])
  yield* lists.reduce((least, each) => (each.length < least.length ? each : least))
  yield* index.get(spelling) ?? []
}

/** Two missions of one name in two States are two. */
const statesOf = ({ words }: Name) => [...words].filter((word) => word.startsWith('state:')).join(' ')

/** All of its words and more; or the same words, one of which the longer one spells with a vowel more. */
function isForm({ words, first }: Name, other: Name): boolean {
  const missing = [...words].filter((word) => !other.words.has(word))
  if (other.words.size !== words.size)
    return missing.length === 0 && other.words.size > words.size && (first ?? other.first) === other.first
  const further = [...other.words].filter((word) => !words.has(word))
  const [own = '', others = ''] = [missing[0], further[0]]
  return missing.length === 1 && further.length === 1 && isOneLetterShort(own, others)
}

/** Names from abroad are spelled with vowels or without: «هالنو», «هالونو». Of words that the language knows each is its own. */
function isOneLetterShort(shorter: string, longer: string): boolean {
  if (shorter.length < leastLetters || longer.length !== shorter.length + 1) return false
  let same = 0
  while (same < shorter.length && shorter[same] === longer[same]) same++
  if (!vowelLetters.has(longer[same] ?? '') || shorter.slice(same) !== longer.slice(same + 1)) return false
  return !isKnownWord(shorter) && !isKnownWord(longer)
}

/** What several names are forms of; null where that is not one. */
function onlyRoot(names: readonly Name[]): string | null {
  const [root, ...others] = new Set(names.map((name) => name.root))
  return root !== undefined && others.length === 0 ? root : null
}

function settled(mention: PlacedMention, names: Names): string {
  const { key, head, work, isHeadOnly } = mention
  if (head === undefined) return key
  if (isHeadOnly) return settledHead(mention, names)
  const name = names.byKey.get(key)
  if (name === undefined) return key
  return rootHere(name, work, names) ?? name.root
}

/** Told once of a name in a work. */
function rootHere(name: Name, work: number, { kind, byWordOf, rootsHere }: Names): string | null {
  const place = `${work} ${name.key}`
  const known = rootsHere.get(place)
  if (known !== undefined) return known
  const root = rootAmong(name, kind, byWordOf.get(work) ?? new Map(), true)
  rootsHere.set(place, root)
  return root
}

/**
 * «مسار هالون» is the one that its work tells more of, and «المؤتمر الدولي», of which there are many, the one of its paragraph;
 * «اتفاقية المنظمة» the only one of the publication. Of several processes of one name it is that of its text.
 */
function settledHead(mention: PlacedMention, { kind, byHead }: Names): string {
  const { key, head = '', work, text, called, isBare } = mention
  const longer = byHead.get(head) ?? []
  const near = longer.filter(({ works, paragraphs }) =>
    isBare ? paragraphs.has(placeOf(mention)) : works.has(work),
  )
  const here = onlyRoot(near)
  if (here !== null || isBare) return here ?? key
  if (manyOfState.has(kind)) return onlyRoot(longer.filter(isWithoutHorizon)) ?? ofText()
  return new Set(longer.map(({ root }) => root)).size > 1 ? ofText() : key

  function ofText() {
    return longer.length > 0 ? `${called ?? text} ${key}` : key
  }
}

const isWithoutHorizon = ({ key }: Name) => !key.includes(horizonWord)

const placeOf = ({ work, eId }: PlacedMention) => `${work} ${eId}`
