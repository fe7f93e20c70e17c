/** A name's id and where it holds. */
export interface NamedParty {
  id: string | null
  /** Code of the organisation in whose texts the name means it; null for every text. */
  organisation: string | null
  /** Code of the organ in whose texts it does; null for every organ of the organisation. */
  organ: string | null
  /** As our data print it. */
  name: string
  /** One word, article aside. */
  short: boolean
}

/** Names by their atoms: a node for each beginning of a name. */
export interface NameTrie {
  next: Map<string, NameTrie>
  parties: NamedParty[]
}

export const emptyTrie = (): NameTrie => ({ next: new Map(), parties: [] })

export function addName(trie: NameTrie, keys: readonly string[], party: NamedParty): void {
  let node = trie
  for (const key of keys) {
    const next = node.next.get(key) ?? emptyTrie()
    node.next.set(key, next)
    node = next
  }
  node.parties.push(party)
}
