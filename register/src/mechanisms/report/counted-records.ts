import type { KindRecord } from '../../contract/kinds.ts'
import type { DatedIn } from '../../contract/mechanism-report.ts'
import type { Compiling } from './compiling.ts'
import { datedIn, mayHoldIn } from './in-period.ts'
import type { ReportRecord } from './report-record.ts'

/** Records of a type by how they lie in the period. */
export type Placed = Record<DatedIn, ReportRecord[]>

const known = new WeakMap<Compiling, Map<string, Placed>>()

/** Worked out once for each type: several sections ask for it. */
export function placedIn(compiling: Compiling, type: KindRecord): Placed {
  const types = known.get(compiling) ?? new Map<string, Placed>()
  known.set(compiling, types)
  const found = types.get(type.id) ?? placeAll(compiling, type)
  types.set(type.id, found)
  return found
}

function placeAll(compiling: Compiling, type: KindRecord): Placed {
  const placed: Placed = { in: [], maybe: [], undated: [] }
  for (const record of compiling.records) {
    if (record.type !== type.id) continue
    const dated = datedIn(record, type, compiling)
    if (dated) placed[dated].push(record)
  }
  return placed
}

/**
 * Records that a chapter tells one by one: those that hold in the period, where the type says from when to when; else those
 * whose date may lie in it, and those of which no date says that they are of another time.
 */
export function toldIn(compiling: Compiling, type: KindRecord): ReportRecord[] {
  if (type.alone !== undefined)
    return compiling.records.filter((record) => record.type === type.id && mayHoldIn(record, type, compiling))
  const placed = placedIn(compiling, type)
  return [...placed.in, ...placed.maybe, ...placed.undated]
}
