import type { LanguagePack } from '../../languages/pack.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { Mention } from './mention.ts'
import { NameTable } from './name-table.ts'

const tables = new Map<string, NameTable<true>>()

function tableOf(language: LanguagePack): NameTable<true> {
  const { tag, citations } = language
  const known = tables.get(tag)
  if (known) return known
  const names = citations.unheld.map((name) => [name, true] as const)
  const table = new NameTable(names, language)
  tables.set(tag, table)
  return table
}

/** National acts and items of agendas by their numbers: no texts that could be held. */
export function findUnheld({ tokens, language }: Passage): Mention[] {
  const table = tableOf(language)
  // Only where a number follows the name.
  if (!tokens.some(({ kind }) => kind === 'number')) return []
  return tokens.flatMap((token, at) => {
    const name = table.find(tokens, at)
    const number = name && numberAfter(tokens, name.end, language)
    if (!name || number === null) return []
    const span = { start: token.start + name.clitic, end: (tokens[number] as Token).end }
    return [{ span, status: 'out-of-scope', target: null, readings: [] }]
  })
}

/** Index of a number that follows, with a sign such as «رقم» between. */
function numberAfter(tokens: readonly Token[], from: number, { citations }: LanguagePack): number | null {
  const passed = tokens
    .slice(from, from + 3)
    .findIndex(
      ({ folded, kind }) =>
        kind === 'number' || !(citations.numberSigns.includes(folded) || /^[.:]$/.test(folded)),
    )
  return passed >= 0 && tokens[from + passed]?.kind === 'number' ? from + passed : null
}
