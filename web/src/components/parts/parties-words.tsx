import type { LanguageTag } from '@qarar/register'
import { Fragment } from 'react'
import type { Mandate } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyWords } from './party-words.tsx'

interface Props {
  parties: readonly Pick<Mandate['addressees'][number], 'id' | 'text'>[]
  language: LanguageTag | null
}

/** All who are named, or that nobody is. */
export function PartiesWords({ parties, language }: Props) {
  const { t } = useReader()
  if (parties.length === 0) return <span className="not-stated">{t.facts.notStated}</span>
  return parties.map((party, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parties of a fixed text never move
    <Fragment key={place}>
      {place > 0 && t.separator}
      <PartyWords party={party} language={language} />
    </Fragment>
  ))
}
