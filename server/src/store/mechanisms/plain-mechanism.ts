import { singleSpaces } from '@qarar/register'
import type { MechanismFields } from '@qarar/register/contract'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'

/** What a person says of a mechanism, with single spaces; the mandate keeps its lines. Throws where it has no name. */
export function plainMechanism({ names, aliases, body, mandate, seat }: MechanismFields): MechanismFields {
  const fields = {
    names: { ar: lineOf(names.ar, 'name'), en: lineOf(names.en, 'name'), fr: lineOf(names.fr, 'name') },
    aliases: [...new Set(aliases.flatMap((alias) => lineOf(alias, 'alias') ?? []))],
    body: body && { id: body.id?.trim() || null, text: lineOf(body.text, 'body') ?? '' },
    mandate: textOf(mandate, 'mandate'),
    seat: lineOf(seat, 'seat'),
  }
  if (Object.values(fields.names).some((name) => name !== null) || fields.aliases.length > 0) return fields
  throw refusal('not-applicable', 'A mechanism needs a name in some language.', 'record-faults')
}

function lineOf(words: string | null, what: string): string | null {
  const plain = singleSpaces(words ?? '').plain.trim()
  refuseControls(plain, what)
  return plain === '' ? null : plain
}

function textOf(words: string | null, what: string): string | null {
  const plain = words?.trim() ?? ''
  refuseControls(plain.replaceAll(/[\n\r\t]/g, ' '), what)
  return plain === '' ? null : plain
}
