import type { LanguageTag } from '@qarar/register'
import type { ReactNode } from 'react'
import type { Mandate } from '../../answers.ts'
import { formatStated } from '../../i18n/dates.ts'
import type { Reader } from '../../i18n/reader.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from './document-text.tsx'
import { SessionName } from './session-name.tsx'

type Deadline = Pick<NonNullable<Mandate['deadline']>, 'kind' | 'text' | 'value'>

interface Props {
  deadline: Deadline | null
  organisation: string | null
  language: LanguageTag | null
}

/** What a stated time comes to; where that cannot be told, of what kind it is, and the words that state it. */
export function DeadlineWords({ deadline, organisation, language }: Props) {
  const reader = useReader()
  if (!deadline) return <span className="not-stated">{reader.t.facts.notStated}</span>
  const value = resolved(deadline, organisation, reader)
  if (value) return value
  return (
    <>
      {reader.t.asks.kinds[deadline.kind]}{' '}
      <span className="quiet">
        (<DocumentText language={language}>{deadline.text}</DocumentText>)
      </span>
    </>
  )
}

function resolved({ kind, value }: Deadline, organisation: string | null, reader: Reader): ReactNode {
  if (value === null) return null
  if (kind === 'session' || kind === 'next-session')
    return <SessionName session={value} organisation={organisation} />
  if (kind === 'date') return <time>{formatStated(value, 'gregorian', reader, organisation)}</time>
  return kind === 'year' ? <time>{reader.t.asks.year(reader.plain(value))}</time> : null
}
