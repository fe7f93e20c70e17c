import type { LanguageTag } from '@qarar/register'
import { isUnlisted, nameAmong } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'

interface Props {
  party: string
  /** Of the words that no list has. */
  language?: LanguageTag | null
  /** What a text in the reader's language calls whom no list has. */
  words?: string | null | undefined
}

/** Who is meant by a key of the register, in the reader's language; words that no list has stay as a text has them. */
export function PartyName({ party, language, words }: Props) {
  const reader = useReader()
  const name = nameAmong(party, reader)
  if (isUnlisted(party) && words) return <DocumentText language={reader.language}>{words}</DocumentText>
  return isUnlisted(party) ? (
    <DocumentText language={language ?? null}>{name}</DocumentText>
  ) : (
    <bdi>{name}</bdi>
  )
}
