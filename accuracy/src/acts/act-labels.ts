import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActClass } from '@qarar/core'
import { readResolutionLabels } from '../structure/resolution-labels.ts'
import type { LabelledVerb } from './score-openings.ts'

export interface LabelledPlace {
  /** Place of the resolution in the collection, from 1. */
  work: number | null
  paragraph: string
}

export interface LabelledAct {
  /** First word of the verb as printed. */
  verb: string
  class: ActClass | null
}

export interface LabelledClause extends LabelledPlace {
  id: string
  acts: LabelledAct[]
}

/** The labels' finer classes in those of the contract; null: not an act of the contract («procedural»). */
const classes: Record<string, ActClass | null> = {
  acknowledge: 'note',
  congratulate: 'commend',
  consider: 'affirm',
  declare: 'affirm',
  mandate: 'authorise',
  obligation_modal: 'demand',
  thank: 'express',
  concern: 'express',
  procedural: null,
}

function contractClass(label: string): ActClass | null {
  const known = classes[label]
  return known === undefined ? ((label.split('_')[0] ?? label) as ActClass) : known
}

interface ActRow {
  verb?: string
  verb_printed?: string
  class: string
}

interface ClauseRow {
  id: string
  res: number
  para: number
  acts: ActRow[]
}

const readRows = <Row>(corpus: string, file: string): Row[] =>
  readFileSync(join(corpus, 'labels', file), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row)

export function readClauses(corpus: string): LabelledClause[] {
  return readRows<ClauseRow>(corpus, 'resolutions-44.acts.jsonl').map(({ id, res, para, acts }) => ({
    id,
    work: res,
    paragraph: String(para),
    acts: acts.flatMap(actOf),
  }))
}

export function readSummary(corpus: string): LabelledClause[] {
  return readRows<{ paragraph: string; acts: ActRow[] }>(corpus, 'chair-summary-2022.acts.jsonl').map(
    ({ paragraph, acts }) => ({ id: `§${paragraph}`, work: null, paragraph, acts: acts.flatMap(actOf) }),
  )
}

/** An act whose verb stands in brackets is a verbal noun of another act. */
function actOf({ verb, verb_printed: printed, class: label }: ActRow): LabelledAct[] {
  const words = printed ?? verb ?? ''
  return words.startsWith('(') ? [] : [{ verb: words, class: contractClass(label) }]
}

interface OpeningRow {
  kind: string
  opening?: string
  opening_verb_printed?: string
  class?: string
}

/** Opening verbs of the labelled paragraphs of seed 001. */
export function readOpenings(corpus: string): LabelledVerb[] {
  const rows = readRows<OpeningRow>(corpus, 'resolutions-44.paragraphs.jsonl')
  return readResolutionLabels(corpus).flatMap(({ letters, resolution, number }, index) => {
    const { opening, opening_verb_printed: printed, class: label } = rows[index] as OpeningRow
    const verb = printed ?? opening
    if (verb === undefined) return []
    const place = `44/${resolution} ${number ?? 'preamble'}`
    return [{ letters, verb, class: label === undefined ? undefined : contractClass(label), place }]
  })
}
