import type { LanguageTag } from '@qarar/core'
import { paragraphNamed } from '../paragraph-name.ts'
import { partyName } from '../party-name.ts'

/** What two mechanisms have in common that may be one, for a reader: the name of a State, a paragraph as people name it. */
export function likenessWords(because: string, language: LanguageTag): string {
  if (because.startsWith('state:')) return partyName(because, language) ?? because
  return because.replace(/\b[a-z]+_\w+$/, (eId) => paragraphNamed(eId, language))
}
