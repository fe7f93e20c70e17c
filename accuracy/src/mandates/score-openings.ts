import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paragraph, Publication } from '@qarar/core'
import { type Fault, type Score, share } from '../measure.ts'

interface Row {
  res: number
  kind: string
  no: number
  /** In English codes; «(implicit)» where the text names nobody. */
  opening_addressees?: string[]
}

/** How many addressees the opening act of a paragraph has, as `labels/resolutions-44.paragraphs.jsonl` counts them. */
export function scoreOpeningAddressees(corpus: string, { works }: Publication): Score {
  const rows = readFileSync(join(corpus, 'labels/resolutions-44.paragraphs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row)
    .filter((row) => row.opening_addressees !== undefined)
  const faults = rows.flatMap(({ res, no, opening_addressees: codes = [] }): Fault[] => {
    const wanted = codes.filter((code) => !code.includes('implicit') && !code.endsWith('_self'))
    const read = openingAddressees(works[res - 1]?.paragraphs ?? [], String(no))
    if (read.length === wanted.length) return []
    const detail = `${wanted.join(' + ')} ≠ ${read.join(' + ')}`
    return [{ kind: '001 opening addressees', place: `R${res}¶${no}`, detail }]
  })
  const right = rows.length - faults.length
  return {
    measures: [share('mandates', '001 opening acts: number of addressees', right, rows.length, null)],
    faults,
  }
}

function openingAddressees(paragraphs: readonly Paragraph[], number: string): string[] {
  const own = paragraphs.find(
    (each) => each.part === 'operative' && each.parent === null && each.number === number,
  )
  const act = own?.acts[0]
  const items = paragraphs.filter(({ parent }) => parent !== null && parent === own?.eId)
  const mandates = [act, ...items.flatMap(({ acts }) => acts)].flatMap((each) => each?.mandates ?? [])
  return mandates[0]?.addressees.map(({ text }) => text) ?? []
}
