import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication } from '@qarar/core'
import { type Score, share } from '../measure.ts'

/** A row of `labels/record-7050.turns.jsonl`: the first turns of the record, in order. */
export interface LabelledTurn {
  printed_header: boolean
  /** 1-based line on which the turn begins. */
  starts: number
}

export function readTurnLabels(corpus: string): LabelledTurn[] {
  const rows = readFileSync(join(corpus, 'labels/record-7050.turns.jsonl'), 'utf8').trim().split('\n')
  return rows.map((row) => JSON.parse(row))
}

/** Whether each labelled turn begins on its line, and with a header where one is printed. */
export function scoreTurns(labels: readonly LabelledTurn[], publication: Publication): Score {
  const turns = publication.works.at(-1)?.turns ?? []
  const faults = labels.flatMap(({ starts, printed_header }, index) => {
    const turn = turns[index]
    const start = turn?.paragraphs[0]?.sourceLines[0]
    if (start === starts && turn?.header === printed_header) return []
    const detail = `line ${start} read, ${starts} expected; header ${turn?.header} read, ${printed_header} expected`
    return [{ kind: 'turn', place: `004, turn ${index + 1}`, detail }]
  })
  return {
    measures: [share('structure', '004 starts of turns', labels.length - faults.length, labels.length, 1)],
    faults,
  }
}
