import type { LanguagePack } from '../../../languages/pack.ts'
import type { SpeakerTurn } from '../../../model/publication.ts'
import type { ParsedTurn } from '../../parsed-document.ts'
import type { RecordItem } from './body.ts'
import { findNationalAnnouncement, type NationalAnnouncement, resumesFunctions } from './capacity.ts'
import type { MemberRow } from './members.ts'
import type { Capacity, SpeakerHeader } from './speaker-header.ts'

export interface Turn extends Omit<ParsedTurn, 'leaves' | 'as' | 'kind'> {
  as: Capacity
  /** Places among the items of the record. */
  items: number[]
}

type Speech = Extract<RecordItem, { kind: 'speech' }>

interface Chair {
  /** The president's last header: its note on the language holds for all that he says under it. */
  header: SpeakerHeader | null
  /** He has announced a statement for his State, which begins with the next paragraph. */
  announced: NationalAnnouncement | null
  /** He speaks for his State and has not taken his functions up again. */
  away: boolean
}

/**
 * Turns by the printed headers, and the two changes of capacity that have none: the president speaks for his
 * State, and takes his functions up again (S/PV.7050: 20 headers, 22 turns).
 */
export function readTurns(
  items: readonly RecordItem[],
  members: readonly MemberRow[],
  language: LanguagePack,
): Turn[] {
  const turns: Turn[] = []
  const chair: Chair = { header: null, announced: null, away: false }
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'speech') continue
    const started = startTurn(item, chair, language)
    if (started !== null) turns.push(started)
    const turn = turns.at(-1)
    if (turn === undefined) continue
    turn.items.push(index)
    if (turn.as === 'president') heedAnnouncement(item, turns, chair, members, language)
  }
  return turns
}

/** The turn that begins with this paragraph, or null where the speaker goes on. */
function startTurn({ header, folded }: Speech, chair: Chair, language: LanguagePack): Turn | null {
  const { announced } = chair
  chair.announced = null
  if (header !== null) {
    if (header.as === 'president') Object.assign(chair, { header, away: false })
    return {
      by: header.by,
      as: header.as,
      for: header.for,
      language: header.language,
      header: true,
      items: [],
    }
  }
  if (announced !== null) {
    chair.away = true
    return changeOfCapacity('national', announced.state, chair)
  }
  if (!chair.away || !resumesFunctions(folded, language)) return null
  chair.away = false
  return changeOfCapacity('president', null, chair)
}

function changeOfCapacity(as: Capacity, state: string | null, { header }: Chair): Turn {
  return { by: null, as, for: state, language: header?.language ?? null, header: false, items: [] }
}

/** An announcement counts for the next paragraph, or for its own where the statement follows in it. */
function heedAnnouncement(
  { folded }: Speech,
  turns: Turn[],
  chair: Chair,
  members: readonly MemberRow[],
  language: LanguagePack,
): void {
  const announced = findNationalAnnouncement(folded, members, language)
  if (announced === null || !announced.followed) {
    chair.announced = announced
    return
  }
  chair.away = true
  const turn = turns.at(-1) as Turn
  if (turn.items.length === 1) Object.assign(turn, { as: 'national', for: announced.state })
  else turns.push({ ...changeOfCapacity('national', announced.state, chair), items: turn.items.splice(-1) })
}

/** More than this and the chair does not only lead the meeting. */
const longestProcedural = 200

export function turnKind(
  as: Capacity,
  own: readonly number[],
  items: readonly RecordItem[],
): SpeakerTurn['kind'] {
  const words = own.reduce((sum, index) => sum + (items[index]?.folded.split(' ').length ?? 0), 0)
  return as === 'president' && words <= longestProcedural ? 'procedural' : 'statement'
}
