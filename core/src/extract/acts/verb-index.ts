import type { LanguagePack } from '../../languages/pack.ts'
import type { VerbForm } from '../../languages/words/acts.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'

/** A verb of the list where it stands in the tokens: [from, to). */
export interface FoundVerb {
  from: number
  to: number
  form: VerbForm
  /** Written together with «و». */
  joined: boolean
  /** Written together with a pronoun that it acts on («ويدعوها»), or right behind one («les invite»). */
  hasObject: boolean
}

export interface VerbIndex {
  /** The longest form at a token; the first listed where several are as long. */
  at(tokens: readonly Token[], index: number): FoundVerb[]
  /** The form of one word that a misprint hides: «بحث» for «يحث», «يدكر» for «يذكر». */
  misprinted(word: string): VerbForm | null
  /** The form with which a word begins that has swallowed the next: «يقرب», «تحيطعلما»; only where words show it. */
  glued(word: string): VerbForm | null
}

const known = new Map<string, VerbIndex>()
const none: never[] = []

export function verbIndexOf(pack: LanguagePack): VerbIndex {
  const made = known.get(pack.tag) ?? makeIndex(pack)
  known.set(pack.tag, made)
  return made
}

function makeIndex({ acts }: LanguagePack): VerbIndex {
  const byFirst = Map.groupBy(acts.forms, ({ words }) => words[0] as string)
  const between = new Set(acts.between)
  // Most words begin no form.
  const formsOf = perWord(({ folded, text }) =>
    shapesOf(folded, text, acts.joined, acts.objects).flatMap(({ bare, joined, hasObject }) =>
      (byFirst.get(bare) ?? [])
        .filter((form) => acts.spelled?.(text, form) ?? true)
        .map((form) => ({ form, joined, hasObject })),
    ),
  )
  const single = acts.forms.filter(({ words, voice }) => words.length === 1 && voice === 'present')
  const present = new Map(single.map((form) => [form.words[0] as string, form] as const))
  const bySkeleton = new Map(
    single.map((form) => [acts.skeleton?.(form.words[0] as string) ?? '', form] as const),
  )
  return {
    glued: (word) => (acts.skeleton ? (prefixIn(present, word) ?? null) : null),
    misprinted: (word) => (acts.skeleton && bySkeleton.get(acts.skeleton(word))) ?? null,
    at(tokens, from) {
      const token = tokens[from]
      const forms = token ? formsOf(token.word) : none
      if (forms.length === 0) return none
      const found = forms.flatMap((shape) => {
        const to = endOfWords(shape.form.words, tokens, from, between)
        return to === null ? [] : [{ from, to, ...shape }]
      })
      if (found.length < 2) return found
      const longest = Math.max(...found.map(({ to }) => to))
      return found.filter(({ to }) => to === longest)
    },
  }
}

/** The end of a form's words from `index`, which is its first; null where another word stands among them. */
function endOfWords(
  words: readonly string[],
  tokens: readonly Token[],
  index: number,
  between: ReadonlySet<string>,
): number | null {
  let at = index + 1
  for (let place = 1; place < words.length; place++) {
    const word = words[place] as string
    for (let skipped = 0; tokens[at]?.folded !== word && skipped < mostBetween; skipped++) {
      if (!between.has(tokens[at]?.folded ?? '')) return null
      at++
    }
    if (tokens[at]?.folded !== word) return null
    at++
  }
  return at
}

const mostBetween = 3

/** Letters of the shortest and the longest verb that another word can be glued to. */
const [shortest, longest] = [3, 8]

function prefixIn(forms: ReadonlyMap<string, VerbForm>, word: string): VerbForm | undefined {
  for (let length = Math.min(longest, word.length - 1); length >= shortest; length--) {
    const found = forms.get(word.slice(0, length))
    if (found !== undefined) return found
  }
  return undefined
}

/** The word as it stands, without «و» before it, and without the pronoun behind it («ويدعوها»). */
function shapesOf(word: string, printed: string, joined: readonly string[], objects: readonly string[]) {
  const first = joined.find((each) => word.startsWith(each) && word.length >= each.length + 2)
  const bases = [{ bare: word, joined: false, hasObject: false }]
  if (first !== undefined) bases.push({ bare: word.slice(first.length), joined: true, hasObject: false })
  return bases.flatMap((base) => {
    // «إعادة» has no pronoun, though its last letter is folded to one.
    const object = /ة$/.test(printed)
      ? undefined
      : objects.find((each) => base.bare.endsWith(each) && base.bare.length > each.length + 2)
    return object === undefined
      ? [base]
      : [base, { ...base, bare: base.bare.slice(0, -object.length), hasObject: true }]
  })
}
