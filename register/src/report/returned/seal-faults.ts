import type { DraftFault } from '../../contract/returned-drafts.ts'
import type { PacketSeal } from '../packet.ts'
import type { ReadDraft } from './read-draft.ts'
import { draftFault } from './told-remarks.ts'

/** Whether the document is what was sent, as it says itself. A bookmark keeps the beginning of the hash only. */
export function sealFaults({ seal }: ReadDraft, sent: PacketSeal, volume: string): DraftFault[] {
  if (seal === null) return [draftFault('no-seal')]
  if (seal.volume !== volume) return [draftFault('other-volume', seal.volume)]
  if (seal.packet !== sent.packet) return [draftFault('other-packet', seal.packet)]
  return sent.hash.startsWith(seal.hash) ? [] : [draftFault('altered-seal')]
}

/** Where this very file was taken in before. */
export interface TakenBefore {
  by: string
  at: string
}

export const takenFault = (taken: TakenBefore | null): DraftFault[] =>
  taken ? [draftFault('same-file', `${taken.at.slice(0, 10)}, ${taken.by}`)] : []
