// Steps that every place of a file has in common. Under `lockChanges`.
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { type Carried, type Identified, learnSymbol, newExpression, type Place, show } from './attach.ts'
import type { Held } from './find-held.ts'
import { linkWorks } from './link-works.ts'
import type { ReadFile } from './read-file.ts'
import { notesColumn } from './reader-notes.ts'

/** A file that was read and whose text is kept. `held`: its bytes were in the store before. */
export interface Arrival extends ReadFile {
  carried: Carried
  held: Held | undefined
}

/** The file's text becomes the one that an expression shows. */
export async function takePlace(
  change: Change,
  arrival: Arrival,
  { publication, expression }: Place,
): Promise<void> {
  await putManifestation(change, arrival, expression)
  await show(change, expression, arrival.carried)
  await learnSymbol(change, publication, identityOf(arrival))
  await linkWorks(change, arrival.carried.revision, publication)
}

export async function addExpression(
  change: Change,
  arrival: Arrival,
  publication: string,
  state: 'listed' | 'waiting',
) {
  const { fingerprint, carried } = arrival
  const expression = await newExpression(change, publication, fingerprint.language, state, carried)
  await putManifestation(change, arrival, expression)
  return expression
}

/** One that was withdrawn comes back under its old id. */
export async function putManifestation(change: Change, arrival: Arrival, expression: string): Promise<void> {
  const { carried, file, held, options } = arrival
  const { sha256, format, encoding } = file.raw.source
  if (held) {
    const back = { expression, state: 'current', withdrawn_reason: null } as const
    await change.updateTable('manifestation').set(back).where('id', '=', held.manifestation).execute()
    return
  }
  const { text, replacedChars } = file.raw
  const source = { file: file.name, sha256, format, encoding, text, replaced_chars: replacedChars }
  const kept = { ...source, ...notesColumn(file.raw), state: 'current', imported_by: options.by }
  const row = { id: carried.manifestation, expression, ...kept }
  await insertRows(change, 'manifestation', [row])
}

export function identityOf({ reading, fingerprint }: Arrival): Identified {
  const { organisation, symbol } = reading.publication
  return { organisation, symbol, symbolKey: fingerprint.symbolKey }
}
