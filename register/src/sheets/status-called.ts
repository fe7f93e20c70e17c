import { type Status, statuses } from '../contract/register.ts'
import { singleSpaces } from '../single-spaces.ts'
import { sheetWords } from './sheet-words.ts'

/** A status by its code, or by what it is called in any language, whatever its capitals, spaces and vowel signs. */
export function statusCalled(words: string): Status | null {
  called ??= new Map(
    Object.values(sheetWords).flatMap(({ statuses: names }) =>
      statuses.flatMap((status) => [
        [folded(status), status] as const,
        [folded(names[status]), status] as const,
      ]),
    ),
  )
  return called.get(folded(words)) ?? null
}

let called: Map<string, Status> | undefined

const folded = (words: string) =>
  singleSpaces(words.normalize('NFC').replaceAll(/[\u064b-\u0652\u0640]|[\p{Cf}]/gu, ''))
    .plain.trim()
    .toLowerCase()
