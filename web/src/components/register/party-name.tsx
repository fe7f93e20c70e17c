import type { LanguageTag } from '@qarar/register'
import { isUnlisted, nameAmong } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'

/** Who is meant by a key of the register, in the reader's language; words that no list has stay as the text has them. */
export function PartyName({ party, language }: { party: string; language?: LanguageTag | null }) {
  const name = nameAmong(party, useReader())
  return isUnlisted(party) ? (
    <DocumentText language={language ?? null}>{name}</DocumentText>
  ) : (
    <bdi>{name}</bdi>
  )
}
