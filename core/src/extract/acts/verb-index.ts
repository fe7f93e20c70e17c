import type { LanguagePack } from '../../languages/pack.ts'
import type { VerbForm } from '../../languages/words/acts.ts'
import type { Token } from '../tokens.ts'

/** A verb of the list where it stands in the tokens: [from, to). */
export interface FoundVerb {
  from: number
  to: number
  form: VerbForm
  /** Written together with «و». */
  joined: boolean
}

export interface VerbIndex {
  /** The longest form at a token; the first listed where several are as long. */
  at(tokens: readonly Token[], index: number): FoundVerb[]
}

const known = new Map<string, VerbIndex>()

export function verbIndexOf(pack: LanguagePack): VerbIndex {
  const made = known.get(pack.tag) ?? makeIndex(pack)
  known.set(pack.tag, made)
  return made
}

function makeIndex({ acts }: LanguagePack): VerbIndex {
  const byFirst = new Map<string, VerbForm[]>()
  for (const form of acts.forms) {
    const first = form.words[0] as string
    byFirst.set(first, [...(byFirst.get(first) ?? []), form])
  }
  const matching = (word: string, tokens: readonly Token[], index: number) =>
    (byFirst.get(word) ?? []).filter(({ words }) =>
      words.every((each, place) => place === 0 || tokens[index + place]?.folded === each),
    )
  return {
    at(tokens, index) {
      const word = tokens[index]?.folded
      if (word === undefined) return []
      const found = shapesOf(word, acts.joined, acts.objects).flatMap(({ bare, joined }) =>
        matching(bare, tokens, index).map((form) => ({
          from: index,
          to: index + form.words.length,
          form,
          joined,
        })),
      )
      const longest = Math.max(...found.map(({ to }) => to))
      return found.filter(({ to }) => to === longest)
    },
  }
}

/** The word as it stands, without «و» before it, and without the pronoun behind it («ويدعوها»). */
function shapesOf(word: string, joined: readonly string[], objects: readonly string[]) {
  const first = joined.find((each) => word.startsWith(each) && word.length > each.length + 2)
  const bases = [{ bare: word, joined: false }]
  if (first !== undefined) bases.push({ bare: word.slice(first.length), joined: true })
  return bases.flatMap((base) => {
    const object = objects.find((each) => base.bare.endsWith(each) && base.bare.length > each.length + 2)
    return object === undefined ? [base] : [base, { ...base, bare: base.bare.slice(0, -object.length) }]
  })
}
