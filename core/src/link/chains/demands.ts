import type { LanguagePack } from '../../languages/pack.ts'
import type { Mandate } from '../../model/extracted.ts'
import { organisations } from '../../organisations/index.ts'
import { contentWords } from '../content-words.ts'
import type { PlacedParagraph, Texts } from '../texts.ts'

/** What a text asks somebody to do, by the words that say what. */
export interface Demand {
  placed: PlacedParagraph
  mandate: Mandate
  /** The action in compare form, to its first comma. */
  action: string
  words: ReadonlySet<string>
}

/** A word that more demands have, of a hundred and in any case, tells none of them apart. */
const mostHolders = { share: 0.01, atLeast: 12 }
/** Words that tell what is asked, so many at least: «تعيين مبعوث» is not enough to know which envoy. */
const fewestWords = 3

const asking = new Set(['operative', 'body', 'annex'])

/** Everything that the texts ask for, but reports on themselves; findable by its words. */
export class Demands {
  private readonly byWord = new Map<string, Demand[]>()
  private readonly most: number

  constructor({ paragraphs }: Texts) {
    const demands = paragraphs.flatMap((placed) => demandsOf(placed))
    for (const demand of demands) for (const word of demand.words) this.add(word, demand)
    this.most = Math.max(mostHolders.atLeast, mostHolders.share * demands.length)
  }

  private add(word: string, demand: Demand) {
    const held = this.byWord.get(word)
    if (held === undefined) this.byWord.set(word, [demand])
    else held.push(demand)
  }

  /** Demands of which that share of the telling words is among these. */
  coveredBy(words: ReadonlySet<string>, share: number): Demand[] {
    const shared = new Map<Demand, number>()
    for (const word of words) {
      const held = this.byWord.get(word) ?? []
      if (held.length > this.most) continue
      for (const demand of held) shared.set(demand, (shared.get(demand) ?? 0) + 1)
    }
    return [...shared].flatMap(([demand, count]) =>
      count >= fewestWords && count >= share * this.tellingWords(demand) ? [demand] : [],
    )
  }

  private tellingWords({ words }: Demand): number {
    return [...words].filter((word) => (this.byWord.get(word)?.length ?? 0) <= this.most).length
  }
}

function demandsOf(placed: PlacedParagraph): Demand[] {
  if (!asking.has(placed.paragraph.part)) return []
  return placed.paragraph.acts.flatMap(({ mandates }) =>
    mandates.flatMap((mandate) => (mandate.follow === 'report' ? [] : (demandOf(placed, mandate) ?? []))),
  )
}

function demandOf(placed: PlacedParagraph, mandate: Mandate): Demand | null {
  const { language } = placed.in
  const action = language.fold(mandate.action.text).split(/[,،;؛]/)[0] ?? ''
  const who = organisationWords(language)
  const when = new Set(contentWords(language.fold(mandate.deadline?.text ?? ''), language))
  const words = deedWords(action, language).filter((word) => !who.has(word) && !when.has(word))
  return words.length < fewestWords ? null : { placed, mandate, action, words: new Set(words) }
}

/** Telling words, with one word for every deed however it is asked or told: `convene`, `having convened`. */
export function deedWords(folded: string, language: LanguagePack): string[] {
  const deeds = language.linking.deeds.flatMap(({ asked, done }, index) =>
    asked.test(folded) || done.test(folded) ? [{ name: `deed ${index}`, asked }] : [],
  )
  const rest = deeds.reduce((text, { asked }) => text.replace(asked, ' '), folded)
  return [...contentWords(rest, language), ...deeds.map(({ name }) => name)]
}

const tables = new Map<string, ReadonlySet<string>>()

/** The words of the names of organisations: they say who, and not what. */
function organisationWords(language: LanguagePack): ReadonlySet<string> {
  const known = tables.get(language.tag)
  if (known) return known
  const names = organisations.flatMap(({ names }) => names[language.tag])
  const made = new Set(names.flatMap((name) => contentWords(language.fold(name), language)))
  tables.set(language.tag, made)
  return made
}
