import type { LanguageTag } from '@qarar/register'
import type { Mandate } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyWords } from './party-words.tsx'
import { SessionName } from './session-name.tsx'

interface Props {
  line: Pick<NonNullable<Mandate['reportTo']>, 'id' | 'text' | 'session'> | null
  organisation: string | null
  language: LanguageTag | null
}

/** The recipient is the organ whose session it is, and need not be named again. */
const namesOrgan = ({ id, session }: NonNullable<Props['line']>, organisation: string | null) =>
  id === `${organisation}/${session?.replace(/-\d+$/, '').toLowerCase()}`

/** To whom a report goes, and at which session. */
export function ReportWords({ line, organisation, language }: Props) {
  const { t } = useReader()
  if (!line) return <span className="not-stated">{t.facts.notStated}</span>
  return (
    <>
      <PartyWords party={line} language={language} />
      {line.session && (
        <>
          {t.separator}
          <SessionName
            session={line.session}
            organisation={namesOrgan(line, organisation) ? null : organisation}
          />
        </>
      )}
    </>
  )
}
