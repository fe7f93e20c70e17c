import type { KindPicture, RecordValue } from '@qarar/register'
import type { Drawn } from './drawn.ts'

type OfStates = Extract<KindPicture, { of: 'states' }>

export interface StateRow {
  /** `state:YEM`; words where no list has it. */
  state: string
  /** Id of a choice; null: not stated. */
  is: string | null
  record: Drawn
}

/** Each State with what was said of it last, in the order of the choices. */
export function statesOf(drawn: readonly Drawn[], { state, field }: OfStates): StateRow[] {
  const inTime = [...drawn].sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : 1))
  const latest = new Map<string, StateRow>()
  for (const record of inTime)
    for (const key of partiesIn(record.values[state])) {
      const is = field === undefined ? null : record.values[field]
      latest.set(key, { state: key, is: typeof is === 'string' ? is : null, record })
    }
  return [...latest.values()]
}

function partiesIn(value: RecordValue | undefined): string[] {
  if (typeof value !== 'object') return []
  const all = Array.isArray(value) ? value : [value]
  return all.flatMap((each) => (typeof each === 'object' && 'id' in each ? [each.id ?? each.text] : []))
}
