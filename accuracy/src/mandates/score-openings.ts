import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mandate, Publication } from '@qarar/core'
import { type Fault, type Score, share } from '../measure.ts'

/** A labelled paragraph whose opening act asks somebody. */
export interface LabelledOpening {
  res: number
  no: number
  /** In English codes; those that the text does not name are left out. */
  addressees: string[]
}

interface Row {
  res: number
  no: number
  /** With «(implicit)» where the text names nobody. */
  opening_addressees?: string[]
}

/** From `labels/resolutions-44.paragraphs.jsonl`. */
export function readLabelledOpenings(corpus: string): LabelledOpening[] {
  return readFileSync(join(corpus, 'labels/resolutions-44.paragraphs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row)
    .flatMap(({ res, no, opening_addressees: codes }) =>
      codes === undefined ? [] : [{ res, no, addressees: codes.filter(isNamed) }],
    )
}

const isNamed = (code: string) => !code.includes('implicit') && !code.endsWith('_self')

/** How many addressees the opening act of a paragraph has. */
export function scoreOpeningAddressees(corpus: string, publication: Publication): Score {
  const rows = readLabelledOpenings(corpus)
  const faults = rows.flatMap((row): Fault[] => {
    const read = openingMandates(publication, row)[0]?.addressees.map(({ text }) => text) ?? []
    if (read.length === row.addressees.length) return []
    const detail = `${row.addressees.join(' + ')} ≠ ${read.join(' + ')}`
    return [{ kind: '001 opening addressees', place: `R${row.res}¶${row.no}`, detail }]
  })
  const right = rows.length - faults.length
  return {
    measures: [share('mandates', '001 opening acts: number of addressees', right, rows.length, null)],
    faults,
  }
}

/** Mandates of the act that opens a paragraph, those of its items included. */
export function openingMandates({ works }: Publication, { res, no }: LabelledOpening): Mandate[] {
  const paragraphs = works[res - 1]?.paragraphs ?? []
  const own = paragraphs.find(
    (each) => each.part === 'operative' && each.parent === null && each.number === String(no),
  )
  const act = own?.acts[0]
  const items = paragraphs.filter(({ parent }) => parent !== null && parent === own?.eId)
  const inherited = items.flatMap(({ acts }) => acts).filter(({ span }) => span.start === act?.span.start)
  return [act, ...inherited].flatMap((each) => each?.mandates ?? [])
}
