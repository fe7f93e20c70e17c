import type { LanguageTag } from '@qarar/register'
import { Fragment } from 'react'
import type { Mandate } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyWords } from './party-words.tsx'

interface Props {
  parties: Mandate['addressees']
  language: LanguageTag | null
}

/** All who are named, or that nobody is. */
export function PartiesWords({ parties, language }: Props) {
  const { t } = useReader()
  if (parties.length === 0) return <span className="not-stated">{t.facts.notStated}</span>
  return parties.map((party, place) => (
    <Fragment key={party.span.start}>
      {place > 0 && t.separator}
      <PartyWords party={party} language={language} />
    </Fragment>
  ))
}
