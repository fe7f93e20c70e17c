import { type RequestHead, senderName } from '@qarar/register'
import { isUnlisted } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'

/** Who asks, in the reader's language; words that no list has stay as they were typed. */
export function SenderWords({
  request: { from, language },
}: {
  request: Pick<RequestHead, 'from' | 'language'>
}) {
  const reader = useReader()
  const name = senderName(from, reader.language)
  return isUnlisted(from) ? <DocumentText language={language}>{name}</DocumentText> : <bdi>{name}</bdi>
}
