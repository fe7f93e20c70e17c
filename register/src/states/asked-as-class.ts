import { languages } from '@qarar/core/languages/index.ts'
import type { StateClassWords } from '@qarar/core/languages/words/states.ts'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { NamedParty } from '../contract/register.ts'
import { namesOfParty } from '../party-name.ts'

/** Which class of States an addressee is, and whether all of it is asked; `party` null: of no class that a list has. */
export interface AskedClass {
  party: string | null
  isWhole: boolean
}

/**
 * Null where it is no class of States. All of a class is asked where the words are its name, that of its organisation and
 * words like «all» and nothing else: any further word may leave some of them out, and who they are a person decides. `member
 * States` that no list has are some of the members of the organisation whose text speaks of them.
 */
export function askedAsClass(party: NamedParty, organisation: string | null = null): AskedClass | null {
  const key = `${party.id ?? `of ${organisation}`}\n${party.text}`
  let asked = remembered.get(key)
  if (asked === undefined) {
    asked = readClass(party, organisation)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(key, asked)
  }
  return asked
}

/** Texts ask the same classes in the same words again and again. */
const remembered = new Map<string, AskedClass | null>()
const mostRemembered = 10_000

function readClass({ id, text }: NamedParty, organisation: string | null): AskedClass | null {
  const words = tokensOf(text)
  if (id === null)
    return headsStates(words) ? { party: membersNamed(words, organisation), isWhole: false } : null
  if (!isClassOfStates(id)) return null
  const usual = usualWords(id)
  return { party: id, isWhole: words.every((word) => usual.has(word)) }
}

const membersNamed = (words: readonly string[], organisation: string | null) =>
  organisation !== null && words.some((word) => memberWords.has(word)) ? `${organisation}/members` : null

const isClassOfStates = (id: string) =>
  id.endsWith('/members') || (id.startsWith('class:') && statesClass.test(id))

/** Classes of which only States can be. */
const statesClass =
  /^class:(?:(?:[a-z-]+-)?(?:states|countries|powers?|contributors)|governments|states-parties|ldcs|lldcs|sids|donors)$/

/** An addressee may be in any language: a word of one is none of another. */
const packs = languages.map(({ states }) => states)
const every = (words: (pack: StateClassWords) => readonly string[]) => packs.flatMap(words)

const asides = new RegExp(packs.map(({ asides }) => asides.source).join('|'))

function tokensOf(text: string): string[] {
  const folded = languages.reduce((words, { fold }) => fold(words), text)
  const [whole = ''] = folded.split(asides, 1)
  return (whole.match(/[\p{L}\p{N}]+/gu) ?? []).map(bare)
}

const bare = (word: string) => packs.reduce((left, pack) => pack.bare(left), word)

const known = new Map<string, ReadonlySet<string>>()

/** Words of the names of a class and of its organisation. */
function usualWords(id: string): ReadonlySet<string> {
  const before = known.get(id)
  if (before) return before
  const [organisation = ''] = id.split('/')
  const names = [...namesOfParty(id), ...namesOfParty(organisation)]
  const words = new Set([...names.flatMap(tokensOf), ...wholes, ...every(({ classes }) => classes)])
  known.set(id, words)
  return words
}

const wholes = new Set(every(({ wholes }) => wholes))
const headsOf = ({ classes, singles }: StateClassWords) => [...classes, ...singles]
const heads = new Set(every(headsOf))
const nounsThatLead = new Set(packs.filter(({ nounFirst }) => nounFirst).flatMap(headsOf))

/** What members are called besides States, in the names of all lists of members: «الأعضاء», `member`, `membres`. */
const memberWords = new Set(
  organisations
    .flatMap(({ code }) => namesOfParty(`${code}/members`))
    .flatMap(tokensOf)
    .filter((word) => !heads.has(word) && !wholes.has(word)),
)

const opensAnother = new Set(every(({ opensAnother }) => opensAnother))

/** What stands before an English noun, or a number: few words, and none that another noun has behind it. */
const beforeHead = 4

/** Whether States are what is named: «the pledging States», not «research bodies of States». */
function headsStates(words: readonly string[]): boolean {
  const behind = words.findIndex((word) => opensAnother.has(word))
  const before = words.slice(0, Math.min(beforeHead, behind < 0 ? words.length : behind))
  const [first, ...others] = before.filter((word) => !wholes.has(word))
  if (first === undefined) return false
  return heads.has(first) || others.some((word) => heads.has(word) && !nounsThatLead.has(word))
}
