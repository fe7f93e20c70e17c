import { firstReadings } from './first-readings.ts'
import type { NameAtom } from './name-atoms.ts'
import type { NamedParty } from './name-trie.ts'
import type { NameView } from './name-view.ts'

const acronym = /^[A-Z][A-Za-z]*[A-Z\d]s?$/

/** Case tells names from words: `Turkey`, `WHO`. Arabic has none. */
export function isPrintedAsName(
  { atoms, passage }: NameView,
  name: string,
  from: number,
  to: number,
): boolean {
  const first = atoms[from] as NameAtom
  const end = (atoms[to - 1] as NameAtom).end
  if (acronym.test(name))
    return passage.text.slice(first.start, end) === name && !opensSymbol(passage.text, end)
  return !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(first.text)
}

/** `UNEP` in `UNEP/EA.4/1` is no name. */
const opensSymbol = (text: string, end: number) => /^\/\S{0,60}?\d/.test(text.slice(end, end + 64))

/** A short name of the speaker's own that other words make another's: «المنظمة الإرهابية», `World Health Assembly`. */
export function isQualified({ atoms, words, passage }: NameView, from: number, to: number): boolean {
  if (from === 0 && to === atoms.length) return false
  const before = passage.tokens[(atoms[from] as NameAtom).token - 1]
  if (words.needsArticle.length > 0 && !words.needsArticle.includes(before?.folded ?? '')) return true
  return words.qualifier.test(atoms[to]?.key ?? '')
}

/** A State's name of one word that a person bears: `Ms. Georgia Adams`. */
export function isPersons({ atoms, words }: NameView, { id, short }: NamedParty, from: number): boolean {
  if (!short || !id?.startsWith('state:')) return false
  const before = atoms[from - 1]?.text === '.' ? atoms[from - 2] : atoms[from - 1]
  return firstReadings(before?.key ?? '', words).some(({ key }) => words.personalTitles.includes(key))
}

/** A State's name that is a common word here: «مالي» in «دعم مالي». */
export function isOrdinaryWord(
  { atoms, words }: NameView,
  from: number,
  { to, letters, preposition }: { to: number; letters: number; preposition: string | null },
  besideState: () => boolean,
): boolean {
  const first = atoms[from] as NameAtom
  const doubt = to === from + 1 ? words.doubtful[first.key.slice(letters)] : undefined
  if (!doubt) return false
  const before = atoms[from - 1]?.key ?? ''
  if (doubt.notPrinted?.test(first.text)) return true
  if (doubt.notAfter?.includes(before)) return true
  return doubt.after !== undefined && preposition === null && !doubt.after.includes(before) && !besideState()
}
