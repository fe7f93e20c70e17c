import { foldArabic } from '../../languages/fold-arabic.ts'
import { foldLatin } from '../../languages/fold-latin.ts'

/** A person as one place of a record prints the name. */
export interface NamedPerson {
  name: string
  /** Id of the State or organisation that the person speaks for, or the office held; null where none is told. */
  of: string | null
}

/** Names of one meeting that are one person's, in the order of their first names; a name alone is a group of its own. */
export function groupPeople(people: readonly NamedPerson[]): NamedPerson[][] {
  return people.reduce<NamedPerson[][]>((groups, person) => {
    // A spelling between two others shows that all three are one name.
    const [own, others] = partition(groups, (group) => group.some((each) => isSamePerson(each, person)))
    const first = own[0] ? groups.indexOf(own[0]) : others.length
    return others.toSpliced(first, 0, [...own.flat(), person])
  }, [])
}

function partition<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((each) => !test(each))]
}

/** How much of two skeletons must be alike: for one delegation, where few people speak; and where none is told. */
const alikeInDelegation = 0.6
const alikeAnywhere = 0.85

/** Names that speak for different States are never one person's, however alike. */
function isSamePerson(a: NamedPerson, b: NamedPerson): boolean {
  if (a.of !== null && b.of !== null && a.of !== b.of) return false
  const enough = a.of !== null && a.of === b.of ? alikeInDelegation : alikeAnywhere
  return similarity(skeletonsOf(a.name), skeletonsOf(b.name)) >= enough
}

/** A shorter name is compared with the last words of a longer one, for family names come last. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const words = Math.min(a.length, b.length)
  if (words === 0) return 0
  const endings = alike(a.slice(-words).join(''), b.slice(-words).join(''))
  return Math.max(endings, alike(a.join(''), b.join('')))
}

const titles =
  /^(?:السيد|السيده|السير|الشيخ|الامير|معالي|سعاده|الدكتور|mr|mrs|ms|sir|dr|m|mme|prince|sheikh)$/

/** Skeletons of the words of a name, titles aside. */
function skeletonsOf(name: string): string[] {
  const words = foldLatin(foldArabic(name))
    .slice(0, longestName)
    .split(/[^\p{L}\p{M}']+/u)
  return words.filter((word) => !titles.test(word)).flatMap((word) => skeletonOf(word) || [])
}

/** No name of a person is longer; what is, is compared by its beginning. */
const longestName = 120

// Letters for one another in names that are written by ear.
const byEar: Readonly<Record<string, string>> = {
  ط: 'ت',
  ص: 'س',
  ث: 'س',
  ق: 'ك',
  غ: 'ج',
  ذ: 'د',
  ض: 'د',
  ظ: 'ز',
  ح: 'ه',
  خ: 'ه',
  q: 'k',
  c: 'k',
  z: 's',
  v: 'f',
  g: 'j',
}

/** The consonants that listeners agree on: without vowels, weak letters and doubling. */
function skeletonOf(word: string): string {
  const letters = [...word.replace(/^ال(?=.{3})/, '')].filter(
    (letter) => !/[اويءىهحaeiouyhw'\p{M}]/u.test(letter),
  )
  return letters
    .map((letter) => byEar[letter] ?? letter)
    .filter((letter, index, all) => letter !== all[index - 1])
    .join('')
}

/** 1 for equal, 0 for nothing in common: by edit distance over the longer. */
function alike(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : 1 - editDistance(a, b) / longer
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] as number) + 1,
          (row[j] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] as number
}
