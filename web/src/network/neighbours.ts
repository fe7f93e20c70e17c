import { networkPath, workPath } from '../addresses.ts'
import type { NamedWork, NetworkPage } from '../answers.ts'

/** A text around the one that is looked at. */
export interface Neighbour {
  key: string
  /** Null where it is not held. */
  work: NamedWork | null
  symbol: string | null
  /** Of a text: its title; of a treaty without symbol: the words that cite it. */
  title: string | null
  language: NamedWork['language']
  /** To the text, at the paragraph that cites where there is one. */
  href: string | null
  /** To its own network. */
  center: string | null
  /** Paragraphs of this text that cite it, or how many of its own cite this one. */
  eIds: readonly string[]
  paragraphs: number
}

export function citedNeighbours({ cites, work: own }: NetworkPage): Neighbour[] {
  return cites.texts.map(({ work, target, text, eIds }) => {
    // A treaty, charter or session has a key of ours and no symbol: its words say what it is.
    const symbol = target.includes('/') ? target : null
    const named = work ? ofWork(work) : { symbol, title: symbol ? null : text, language: own.language }
    return { ...nowhere, ...named, work, key: `cited ${target}`, eIds, paragraphs: eIds.length }
  })
}

export function citingNeighbours({ citedBy }: NetworkPage): Neighbour[] {
  return citedBy.texts.map(({ work, eId, paragraphs }) => {
    const named = ofWork(work)
    const key = `citing ${work.publication} ${work.order}`
    return { ...named, work, key, href: `${named.href}#${eId}`, eIds: [], paragraphs }
  })
}

export const editionNeighbour = (work: NamedWork): Neighbour => ({
  ...{ ...ofWork(work), work, eIds: [], paragraphs: 0 },
  key: `edition ${work.publication} ${work.order}`,
})

const nowhere = { href: null, center: null }

function ofWork({ publication, order, symbol, title, language }: NamedWork) {
  return {
    ...{ symbol, title, language },
    href: workPath(publication, order, { language }),
    center: networkPath(publication, order, { language }),
  }
}

export interface NeighbourGroup {
  /** Session of the texts; `held` for those of none, `unheld` for those that are not held. */
  name: string
  texts: Neighbour[]
}

/** Held ones by their sessions, those that are not held last; each group in the order of its first. */
export function groupNeighbours(texts: readonly Neighbour[]): NeighbourGroup[] {
  const groups = Map.groupBy(texts, ({ work }) => (work ? (work.session ?? 'held') : 'unheld'))
  const rank = (name: string) => (name === 'unheld' ? 2 : name === 'held' ? 1 : 0)
  return [...groups]
    .map(([name, members]) => ({ name, texts: members }))
    .sort((one, other) => rank(one.name) - rank(other.name))
}
