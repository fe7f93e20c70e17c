import { languages } from '../../languages/index.ts'
import type { Rules } from './word-part.ts'
import { readPrintedWord, type WordReading } from './word-reading.ts'

/** More printed words than a large collection has; past it the oldest half of the memory is of no use. */
const mostRemembered = 300_000
/** Longer ones are seldom seen twice. */
const longestRemembered = 48

export interface Reader {
  rules: Rules
  read(printed: string): WordReading
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
  const seen = new Map<string, WordReading>()
  const read = (printed: string) => {
    const known = seen.get(printed)
    if (known) return known
    const reading = readPrintedWord(printed, rules)
    if (seen.size >= mostRemembered) seen.clear()
    if (printed.length <= longestRemembered) seen.set(printed, reading)
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
