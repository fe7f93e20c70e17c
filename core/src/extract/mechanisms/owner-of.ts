// Whose a mechanism is, where the words say that it is of another organisation than the one whose text it is.
import type { LanguagePack } from '../../languages/pack.ts'
import type { MechanismKind, Party } from '../../model/extracted.ts'
import type { OrganisationProfile } from '../../organisations/profile.ts'
import { isPause } from '../acts/clauses.ts'
import { findParties } from '../parties/find-parties.ts'
import { isInParty, partiesWithin } from '../parties-within.ts'
import type { Passage } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import type { Mention } from './mention.ts'
import { anyPhraseAt, firstIn, lastIn, phraseBefore, type Range, sentenceAround } from './records/phrases.ts'
import { wordAmong } from './word-among.ts'

/** Kinds that belong to an organisation. A treaty or a conference is of those who made it. */
const possessed = new Set<MechanismKind>([
  ...(['contact-group', 'envoy', 'observatory', 'fund', 'mission', 'election-observation'] as const),
  ...(['office', 'commission', 'group', 'programme'] as const),
])

export const isPossessed = (kind: MechanismKind) => possessed.has(kind)

export type Whose = Pick<Mention, 'organisation' | 'isOwn' | 'isShared'>

/** The code of another organisation, that it is their own or of several; nothing where nothing is said. */
export function ownerSaid(passage: Passage, kind: MechanismKind, name: Range): Whose {
  const inside = ownerInName(passage, name)
  if (inside !== null) return whoseBy(passage, inside)
  if (!possessed.has(kind)) return {}
  if (isOfSeveral(passage, name)) return { isShared: true }
  const said =
    ownerByPronoun(passage, name) ??
    ownerBehind(passage, name) ??
    founderOf(passage, name) ??
    ownerLeftOut(passage, name)
  return said === null ? {} : whoseBy(passage, said)
}

export const whoseBy = ({ organisation }: Passage, owner: string): Whose =>
  owner === organisation?.code ? { isOwn: true } : { organisation: owner }

const isConcerning = wordAmong(({ owners }) => owners.concerning)
const isShared = wordAmong(({ owners }) => owners.shared)
const isBetween = wordAmong(({ owners }) => owners.between)
const isFiller = wordAmong(({ owners }) => owners.fillers)
const isFounding = wordAmong(({ mechanisms }) => mechanisms.founding)
const isAdopting = wordAmong(({ owners }) => owners.adopting)

/** «المبعوث الخاص للأمين العام للأمم المتحدة»; not «المعني بإصلاح الأمم المتحدة». The own one before another. */
function ownerInName(passage: Passage, { from, to }: Range): string | null {
  const { belonging } = passage.language.owners
  // «مكتب … في كذا التابع للمنظمة»
  const said = firstIn({ from: from + 1, to }, (at) => anyPhraseAt(passage, at, belonging) > 0)
  const owner = said < 0 ? null : organisationAt(passage, said + anyPhraseAt(passage, said, belonging))
  if (owner !== null) return owner
  const isAbout = (at: number) => isConcerning((passage.tokens[at] as Token).word) && !isInParty(passage, at)
  const end = firstIn({ from: from + 1, to }, isAbout)
  const owners = partiesWithin(passage, from, end < 0 ? to : end).flatMap(
    (party) => organisationOf(passage, party) ?? [],
  )
  const own = passage.organisation?.code
  return own !== undefined && owners.includes(own) ? own : (owners[0] ?? null)
}

/** `the joint mission`, «… بين المنظمة والأمم المتحدة». */
const isOfSeveral = ({ tokens }: Passage, { from, to }: Range) =>
  firstIn({ from: Math.max(0, from - 1), to: Math.min(tokens.length, to) }, (at) =>
    isShared((tokens[at] as Token).word),
  ) >= 0 ||
  firstIn({ from: to, to: Math.min(tokens.length, to + 2) }, (at) => isBetween((tokens[at] as Token).word)) >=
    0

/** «… في إنشاء وحدتها», `its Special Envoy`: the one that was named last. */
function ownerByPronoun(passage: Passage, { from, to }: Range): string | null {
  const { tokens, language } = passage
  const { withPronoun, pronouns } = language.owners
  const isSaid =
    phraseBefore(passage, from, pronouns) > 0 ||
    (withPronoun !== null && tokens.slice(from, to).some(({ folded }) => withPronoun.test(folded)))
  return isSaid ? namedLast(passage, { from: sentenceAround(passage, from).from, to: from }) : null
}

/** Words between a name and a phrase that leads to whose it is. */
const reachBehind = 6

/** «… تحت رعاية الأمم المتحدة», `… established by the United Nations`. */
function ownerBehind(passage: Passage, name: Range): string | null {
  const { tokens, language } = passage
  // «…, established by the United Nations,»
  const to = isPause(tokens[name.to]) ? name.to + 1 : name.to
  const end = Math.min(tokens.length, to + reachBehind)
  const pause = firstIn({ from: to, to: end }, (at) => isPause(tokens[at]))
  const range = { from: to, to: pause < 0 ? end : pause }
  const at = firstIn(range, (place) => anyPhraseAt(passage, place, language.owners.belonging) > 0)
  if (at < 0) return null
  const start = at + anyPhraseAt(passage, at, language.owners.belonging)
  return organisationAt(passage, start)
}

/** Words before a name among which it is said who founds it. */
const reachOfFounding = 12

/** «قيام الأمم المتحدة بإنشاء …», `the adoption by the United Nations of …`: who stands beside the word that says so. */
function founderOf(passage: Passage, { from }: Range): string | null {
  const { tokens } = passage
  const sentence = sentenceAround(passage, from)
  const near = { from: Math.max(sentence.from, from - reachOfFounding), to: from }
  const at = lastIn(near, (place) => {
    const { word } = tokens[place] as Token
    return isFounding(word) || isAdopting(word)
  })
  if (at < 0) return null
  const last = lastParty(passage, sentence.from, from)
  if (last === undefined || isJoinedToAnother(passage, last)) return null
  const range = placeOf(passage, last)
  const between = range.from > at ? { from: at + 1, to: range.from } : { from: range.to, to: at }
  const isBeside = tokens.slice(between.from, between.to).every(({ word }) => isFiller(word))
  return isBeside ? organisationOf(passage, last) : null
}

/** «فقد أنشأت فريق اتصال»: who was named last before. Not in texts in which one speaks of itself. */
function ownerLeftOut(passage: Passage, { from }: Range): string | null {
  if (passage.speaker === null) return null
  const { alone } = passage.language.owners
  const length = Math.max(phraseBefore(passage, from, alone), phraseBefore(passage, from - 1, alone))
  if (length === 0) return null
  const sentence = sentenceAround(passage, from)
  return lastParty(passage, sentence.from, from) === undefined
    ? namedLast(passage, { from: Math.max(0, from - reachOfNamed), to: from })
    : null
}

const lastParty = (passage: Passage, from: number, to: number): Party | undefined =>
  partiesWithin(passage, from, to).at(-1)

function placeOf(passage: Passage, { span }: Party): Range {
  return { from: tokenAt(passage, span.start), to: tokenAt(passage, span.end - 1) + 1 }
}

/** Words between two that do something together. */
const reachOfJoined = 2

/** «الأمم المتحدة ومنظمة …»: what both do is of neither alone. */
function isJoinedToAnother(passage: Passage, party: Party): boolean {
  const { from } = placeOf(passage, party)
  const before = lastParty(passage, Math.max(0, from - 12), from)
  if (before === undefined || organisationOf(passage, before) === null) return false
  const { to } = placeOf(passage, before)
  const between = passage.tokens.slice(to, from)
  if (between.length > reachOfJoined) return false
  return between.every(
    (token) =>
      isPause(token) || passage.language.acts.joiners.includes(token.folded) || isArticle(passage, token),
  )
}

const isArticle = ({ language }: Passage, { folded }: Token) =>
  language.mechanismRecords.giving.articles.has(folded)

/** The organisation whose name begins at a token, or behind fillers. */
export function organisationAt(passage: Passage, at: number): string | null {
  const end = Math.min(passage.tokens.length, at + 8)
  const [party] = partiesWithin(passage, at, end)
  if (party === undefined) return null
  const { from } = placeOf(passage, party)
  return passage.tokens.slice(at, from).every(({ word }) => isFiller(word))
    ? organisationOf(passage, party)
    : null
}

/** The organisation that was named last, by itself and not by its offices. */
function namedLast(passage: Passage, { from, to }: Range): string | null {
  const named = partiesWithin(passage, from, to).flatMap((party) =>
    isOrganisation(party.id) || party.id === null ? (organisationOf(passage, party) ?? []) : [],
  )
  return named.at(-1) ?? null
}

const isOrganisation = (id: string | null) => id !== null && /^[a-z\d-]+$/.test(id)

/** Of a party that is one, its office or its body; «المنظمة» alone is the one that was named by that word before. */
function organisationOf(passage: Passage, party: Party): string | null {
  const { id } = party
  if (id === null) return meantBy(passage, party)
  if (/^(?:state|class):/.test(id)) return null
  const code = id.split('/')[0] as string
  // «الأمين العام» of a speaker may be that of another organisation.
  const isOwnOffice = code === passage.organisation?.code && code !== id && passage.speaker !== null
  return isOwnOffice ? null : code
}

/** Words before «المنظمة», in its paragraph, in which the organisation has its name. */
const reachOfNamed = 120

/** «المنظمة» in the words of a speaker: the last other organisation named before that calls itself so. */
function meantBy(passage: Passage, party: Party): string | null {
  const word = wordOf(passage, party)
  if (word === null) return null
  const { from } = placeOf(passage, party)
  const before = partiesWithin(passage, Math.max(0, from - reachOfNamed), from).findLast(
    ({ id }) => isOrganisation(id) && callsItself(passage, id as string, word),
  )
  if (before?.id) return before.id
  const { spokenOf = null } = passage
  return spokenOf !== null && callsItself(passage, spokenOf, word) ? spokenOf : null
}

/** The one word of a name, without what is written together with it. */
function wordOf(passage: Passage, party: Party): string | null {
  const { from, to } = placeOf(passage, party)
  const token = passage.tokens[to - 1]
  return to - from === 1 && token !== undefined ? passage.language.mechanisms.stem(token.folded) : null
}

const callsItself = ({ organisations, organisation, language }: Passage, code: string, word: string) =>
  code !== organisation?.code && shortNames(organisations, code, language).has(word)

const known = new WeakMap<readonly OrganisationProfile[], Map<string, ReadonlySet<string>>>()

/** The words by which an organisation calls itself in its own texts: `Organization`, «الاتحاد». */
function shortNames(
  organisations: readonly OrganisationProfile[],
  code: string,
  { tag, fold, mechanisms }: LanguagePack,
): ReadonlySet<string> {
  const ofList = known.get(organisations) ?? new Map<string, ReadonlySet<string>>()
  known.set(organisations, ofList)
  const key = `${tag} ${code}`
  const own = organisations.find((each) => each.code === code)?.parties.own ?? []
  const names = own.filter(({ id }) => id === code).flatMap((each) => each.names[tag])
  const words = ofList.get(key) ?? new Set(names.map((name) => mechanisms.stem(fold(name))))
  ofList.set(key, words)
  return words
}

/** The last organisation that a paragraph names, but for the one that meets; for «المنظمة» in the paragraphs behind it. */
export function spokenOfIn(passage: Passage): string | null {
  const own = passage.organisation?.code
  return findParties(passage).findLast(({ id }) => isOrganisation(id) && id !== own)?.id ?? null
}
