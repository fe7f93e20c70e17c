import { createHash } from 'node:crypto'
import type { Publication } from '@qarar/core'
import type { Fault } from '../measure.ts'
import { checkCounts } from './check-counts.ts'
import { checkLeaves } from './check-leaves.ts'
import { checkRanges } from './check-ranges.ts'
import { decodeSource } from './source-text.ts'

/**
 * Proves a reading with its map against the bytes of the file, from the JSON alone: every non-space character is in
 * exactly one leaf or drop, each leaf says what the file says there, and the counts are those of the ranges.
 */
export function checkReading(bytes: Uint8Array, publication: Publication): Fault[] {
  const { map, source } = publication
  const place = source.file
  if (!map) return [{ kind: 'no map', place, detail: 'the reading has no map' }]
  const text = decodeSource(bytes, source.encoding)
  return [
    ...checkSource(bytes, publication),
    ...checkRanges(map, text, place),
    ...checkLeaves(publication, map, text),
    ...checkCounts(publication, map, text),
  ]
}

function checkSource(bytes: Uint8Array, { source }: Publication): Fault[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (source.bytes === bytes.length && source.sha256 === sha256) return []
  return [
    { kind: 'another file', place: source.file, detail: `${source.bytes} bytes, sha256 ${source.sha256}` },
  ]
}
