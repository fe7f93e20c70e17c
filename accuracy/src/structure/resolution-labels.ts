import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParagraphPart } from '@qarar/core'
import { lettersOf } from '../letters.ts'

/** A row of `labels/resolutions-44.paragraphs.jsonl` in the words of our contract. */
export interface LabelledParagraph {
  /** Which resolution of the file, from 1. */
  resolution: number
  part: ParagraphPart
  /** The printed number of an operative paragraph. */
  number: string | null
  marker: string | null
  sourceLines: [number, number]
  split: boolean
  head: string
  tail: string
  /** Letters and digits of its lines in the file, marker included. */
  letters: string
}

interface Row {
  res: number
  kind: 'chapeau' | 'pre' | 'op'
  no: number
  lines: number[]
  marker?: string
  split_by_page: boolean
  head: string
  tail: string
}

const parts: Record<Row['kind'], ParagraphPart> = { chapeau: 'chapeau', pre: 'preambular', op: 'operative' }

export function readResolutionLabels(corpus: string): LabelledParagraph[] {
  const rows = readLines(join(corpus, 'labels/resolutions-44.paragraphs.jsonl')).filter((row) => row !== '')
  const seed = readLines(join(corpus, 'seeds/001_b4ffc4dd6b1c6335.txt'))
  return rows.map((row) => labelOf(JSON.parse(row), seed))
}

const readLines = (file: string) => readFileSync(file, 'utf8').split('\n')

function labelOf(row: Row, seed: readonly string[]): LabelledParagraph {
  const { res, kind, no, lines, marker, split_by_page: split, head, tail } = row
  return {
    resolution: res,
    part: parts[kind],
    number: kind === 'op' ? String(no) : null,
    marker: marker ?? null,
    sourceLines: [lines[0] ?? 0, lines.at(-1) ?? 0],
    split,
    head,
    tail,
    letters: lettersOf(lines.map((line) => seed[line - 1]).join('')),
  }
}
