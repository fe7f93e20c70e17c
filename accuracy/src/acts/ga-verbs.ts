import { fileOfSymbol, type GaRow, readGaRows } from '../ga-rows.ts'
import { lettersOf } from '../letters.ts'
import type { LabelledVerb } from './score-openings.ts'

export interface VerbLabels {
  /** Name of the text file without language and ending: `75_127`. */
  file: string
  labels: LabelledVerb[]
}

interface Entry {
  kind: string
  verb: string | null
  text_fn: string
}

const parts = new Set(['preambular', 'operative'])

/** Verbs as the publisher marked them; entries without one are left out. */
export function readVerbLabels(corpus: string, language: string): VerbLabels[] {
  return readGaRows<Entry>(corpus, language).map(labelsOf)
}

function labelsOf({ symbol, paragraphs }: GaRow<Entry>): VerbLabels {
  return {
    file: fileOfSymbol(symbol),
    labels: paragraphs.flatMap(({ kind, verb, text_fn }) =>
      verb === null || !parts.has(kind)
        ? []
        : [{ letters: lettersOf(text_fn.replace(/⟦fn(\d+)⟧/g, '$1')), verb, place: symbol }],
    ),
  }
}
