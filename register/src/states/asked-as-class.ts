import { foldArabic } from '@qarar/core/languages/fold-arabic.ts'
import { foldLatin } from '@qarar/core/languages/fold-latin.ts'
import type { NamedParty } from '../contract/register.ts'
import { namesOfParty } from '../party-name.ts'

/** Which class of States an addressee is, and whether all of it is asked; `party` null: of no class that a list has. */
export interface AskedClass {
  party: string | null
  isWhole: boolean
}

/**
 * Null where it is no class of States. All of a class is asked where the words are its name, that of its organisation and
 * words like «all» and nothing else: any further word may leave some of them out, and who they are a person decides.
 */
export function askedAsClass(party: NamedParty): AskedClass | null {
  const key = `${party.id}\n${party.text}`
  let asked = remembered.get(key)
  if (asked === undefined) {
    asked = readClass(party)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(key, asked)
  }
  return asked
}

/** Texts ask the same classes in the same words again and again. */
const remembered = new Map<string, AskedClass | null>()
const mostRemembered = 10_000

function readClass({ id, text }: NamedParty): AskedClass | null {
  const words = tokensOf(text)
  if (id === null) return headsStates(words) ? { party: null, isWhole: false } : null
  if (!isClassOfStates(id)) return null
  const usual = usualWords(id)
  return { party: id, isWhole: words.every((word) => usual.has(word)) }
}

const isClassOfStates = (id: string) =>
  id.endsWith('/members') || (id.startsWith('class:') && statesClass.test(id))

/** Classes of which only States can be. */
const statesClass =
  /^class:(?:(?:[a-z-]+-)?(?:states|countries|powers?|contributors)|governments|states-parties|ldcs|lldcs|sids|donors)$/

/** Behind these stands who is meant above all, among all. */
const asides =
  /[,،;؛]?\s*(?:\bin particular\b|\bparticularly\b|\bespecially\b|\bincluding\b|\bnotamment\b|\ben particulier\b|\by compris\b|\bsurtout\b|و?خاصه |وبخاصه |و?لا سيما |بما فيها |بما في ذلك )/

/** Words that leave nobody out, folded. */
const glue = new Set(
  `جميع كافه كل ساير في من الي
  all every each the of in to
  tous toutes chaque les le la l de des du d aux a en au`.split(/\s+/),
)

function tokensOf(text: string): string[] {
  const folded = foldLatin(foldArabic(text))
  const [whole = ''] = folded.split(asides, 1)
  return (whole.match(/[\p{L}\p{N}]+/gu) ?? []).map(bare)
}

/** Without the Arabic article, what is written together with it, and «their» behind it. */
const bare = (word: string) =>
  word
    .replace(/^(?:[وفبك]?ال|لل|ل(?=دول))(?=.{2})/, '')
    .replace(/^سائر$/, 'ساير')
    .replace(/(?<=^دول)(?:ها|هم|نا)$/, '')

const known = new Map<string, ReadonlySet<string>>()

/** Words of the names of a class and of its organisation. */
function usualWords(id: string): ReadonlySet<string> {
  const before = known.get(id)
  if (before) return before
  const [organisation = ''] = id.split('/')
  const names = [...namesOfParty(id), ...namesOfParty(organisation)]
  const words = new Set([...names.flatMap(tokensOf), ...glue, ...bareWords])
  known.set(id, words)
  return words
}

/** What classes are called without a name of their own: «the States». */
const bareWords = [
  'دول',
  'بلدان',
  'حكومات',
  'states',
  'countries',
  'governments',
  'etats',
  'pays',
  'gouvernements',
]

const heads = new Set([...bareWords, 'دوله', 'state', 'country', 'etat'])

/** What stands before an English noun, or a number: few words, and none that another noun has behind it. */
const beforeHead = 4
const opensAnother = new Set([
  'of',
  'in',
  'that',
  'which',
  'who',
  'for',
  'de',
  'des',
  'du',
  'd',
  'qui',
  'في',
  'من',
])

/** Whether States are what is named: «the pledging States», not «research bodies of States». */
function headsStates(words: readonly string[]): boolean {
  const behind = words.findIndex((word) => opensAnother.has(word))
  const before = words.slice(0, Math.min(beforeHead, behind < 0 ? words.length : behind))
  // An Arabic noun goes first: behind another one it is whose that is.
  const [first, ...others] = before.filter((word) => !glue.has(word))
  const isArabic = first !== undefined && /\p{Script=Arabic}/u.test(first)
  return isArabic
    ? heads.has(first)
    : [first, ...others].some((word) => word !== undefined && heads.has(word))
}
