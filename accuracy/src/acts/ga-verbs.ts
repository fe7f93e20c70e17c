import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { lettersOf } from '../letters.ts'
import type { LabelledVerb } from './score-openings.ts'

export interface VerbLabels {
  /** Name of the text file without language and ending: `75_127`. */
  file: string
  labels: LabelledVerb[]
}

interface Row {
  symbol: string
  paragraphs: { kind: string; verb: string | null; text_fn: string }[]
}

const parts = new Set(['preambular', 'operative'])

/** Verbs as the publisher marked them; entries without one are left out. */
export function readVerbLabels(corpus: string, language: string): VerbLabels[] {
  const packed = readFileSync(join(corpus, `corpus/ga/${language}.dev.jsonl.gz`))
  const rows = gunzipSync(packed).toString('utf8').trim().split('\n')
  return rows.map((row) => labelsOf(JSON.parse(row)))
}

function labelsOf({ symbol, paragraphs }: Row): VerbLabels {
  return {
    file: symbol.replace('A/RES/', '').replaceAll(/[/ ]/g, '_'),
    labels: paragraphs.flatMap(({ kind, verb, text_fn }) =>
      verb === null || !parts.has(kind)
        ? []
        : [{ letters: lettersOf(text_fn.replace(/⟦fn(\d+)⟧/g, '$1')), verb, place: symbol }],
    ),
  }
}
