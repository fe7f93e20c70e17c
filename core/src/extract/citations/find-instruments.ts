import { instruments } from '../../instruments/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { Mention } from './mention.ts'
import { NameTable } from './name-table.ts'

/** An instrument named in tokens [from, to). */
export interface NamedInstrument {
  id: string
  from: number
  to: number
  mention: Mention
}

const tables = new Map<string, NameTable<string>>()

function tableOf(language: LanguagePack): NameTable<string> {
  const { tag } = language
  const known = tables.get(tag)
  if (known) return known
  const names = instruments.flatMap(({ id, names }) => names[tag].map((name) => [name, id] as const))
  const table = new NameTable(names, language)
  tables.set(tag, table)
  return table
}

/** Treaties and other texts known by their names. */
export function findInstruments({ tokens, language }: Passage): NamedInstrument[] {
  const table = tableOf(language)
  const found: NamedInstrument[] = []
  for (let at = 0; at < tokens.length; ) {
    const name = table.find(tokens, at)
    if (name) found.push(namedAt(tokens, at, name.end, name.value, name.clitic))
    at = name ? name.end : at + 1
  }
  return found
}

function namedAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  id: string,
  clitic: number,
): NamedInstrument {
  const start = (tokens[from] as Token).start + clitic
  const span = { start, end: (tokens[to - 1] as Token).end }
  return { id, from, to, mention: { span, status: 'linked', target: id, readings: [] } }
}
