import { languages } from '../../languages/index.ts'
import { WordMemory } from './word-memory.ts'
import type { Rules } from './word-part.ts'
import { readPrintedWord, type WordReading } from './word-reading.ts'

export interface Reader {
  rules: Rules
  /** The printed word from `start` to `end`, whose `wordHash` is known. */
  read(text: string, start: number, end: number, hash: number): WordReading
}

const readers = new Map<string, Reader>()

/** Reads printed words of texts in a language; each once, for words come again and again. */
export function readerOf(language: string): Reader {
  const known = readers.get(language)
  if (known) return known
  const reader = newReader(rulesOf(language))
  if (readers.size < 64) readers.set(language, reader)
  return reader
}

function newReader(rules: Rules): Reader {
  const memory = new WordMemory()
  const read = (text: string, start: number, end: number, hash: number) => {
    const known = memory.find(text, start, end, hash)
    if (known) return known
    const printed = text.slice(start, end)
    const reading = readPrintedWord(printed, rules)
    memory.keep(printed, reading)
    return reading
  }
  return { rules, read }
}

/** A language without a pack has no rules: its words are folded and no more. */
function rulesOf(language: string): Rules {
  const pack = languages.find(({ tag }) => tag === language) ?? null
  const first = (script: 'arabic' | 'latin') =>
    languages.find(({ search }) => search.script === script)?.search ?? null
  if (pack === null) return { pack, arabic: null, latin: null }
  const { search } = pack
  return {
    pack,
    arabic: search.script === 'arabic' ? search : first('arabic'),
    latin: search.script === 'latin' ? search : first('latin'),
  }
}
