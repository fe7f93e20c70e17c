import type { LanguagePack } from '../../languages/pack.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type KnownWord, perWord } from '../words.ts'

interface Node<Value> {
  value?: Value
  next: Map<string, Node<Value>>
}

export interface NameFound<Value> {
  value: Value
  /** Index after the last token of the name. */
  end: number
  /** Characters of the first token before the name: its clitics. */
  clitic: number
}

/** Names of several words, found in one step a word however many there are. */
export class NameTable<Value> {
  private readonly root: Node<Value> = { next: new Map() }
  /** Where names may begin with a word; most begin none. */
  private readonly startsOf: (word: KnownWord) => readonly { node: Node<Value>; clitic: number }[]

  constructor(names: Iterable<readonly [name: string, value: Value]>, language: LanguagePack) {
    for (const [name, value] of names) this.add(tokensOf(name, language), value)
    this.startsOf = perWord(({ folded }) =>
      language.citations.bareForms(folded).flatMap((form) => {
        const node = this.root.next.get(form)
        return node ? [{ node, clitic: cliticLength(folded, form) }] : []
      }),
    )
  }

  private add(words: readonly Token[], value: Value): void {
    let node = this.root
    for (const { folded } of words) {
      const next: Node<Value> = node.next.get(folded) ?? { next: new Map() }
      node.next.set(folded, next)
      node = next
    }
    node.value ??= value
  }

  /** The longest name that begins with token `at`. */
  find(tokens: readonly Token[], at: number): NameFound<Value> | null {
    for (const { node, clitic } of this.startsOf((tokens[at] as Token).word)) {
      const found = this.longest(node, tokens, at + 1)
      if (found) return { ...found, clitic }
    }
    return null
  }

  private longest(first: Node<Value>, tokens: readonly Token[], from: number) {
    let found = first.value === undefined ? null : { value: first.value, end: from }
    let node: Node<Value> | undefined = first
    for (let index = from; index < tokens.length; index++) {
      const { folded } = tokens[index] as Token
      node = node.next.get(folded) ?? node.next.get(folded.replace(/'$/, ''))
      if (!node) break
      if (node.value !== undefined) found = { value: node.value, end: index + 1 }
    }
    return found
  }
}

/** «للقرار» has lost the first letter of «القرار»: it is taken whole. */
const cliticLength = (folded: string, form: string) =>
  folded.endsWith(form) ? folded.length - form.length : 0
