import { type LanguageTag, partyName } from '@qarar/register'
import type { Mandate } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from './document-text.tsx'

type Party = Pick<Mandate['addressees'][number], 'id' | 'text'>

/** Who is named, in the words of the document; with the name that a pronoun stands for. */
export function PartyWords({ party, language }: { party: Party; language: LanguageTag | null }) {
  const { language: own } = useReader()
  const name = party.id && isShort(party.text) ? partyName(party.id, own) : null
  return (
    <>
      <DocumentText language={language}>{party.text}</DocumentText>
      {name && name !== party.text && (
        <>
          {' '}
          (<bdi>{name}</bdi>)
        </>
      )}
    </>
  )
}

/** As short as pronouns are: «منه», `them`. */
const isShort = (words: string) => words.length <= 5
