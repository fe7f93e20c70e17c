import { findingSentence } from '@qarar/register'
import { findingsPath } from '../../addresses.ts'
import { statedValue } from '../../i18n/stated-value.ts'
import { useReader } from '../frame/frame-context.ts'
import { type Found, useText } from './text-context.ts'

/** What the texts say differently elsewhere, or the like, about a paragraph. */
export function FoundNote({ found }: { found: readonly Found[] }) {
  const reader = useReader()
  const { work } = useText()
  const { findings } = reader.t
  return (
    <ul className="found-note">
      {found.map((finding) => (
        <li key={finding.id}>
          <b>{findings.codes[finding.code]}</b>{' '}
          {findingSentence(finding, reader.language, (value) => statedValue(value, reader))}{' '}
          <a href={`${findingsPath({ work })}#${finding.id}`}>{reader.t.reading.notes.openFinding}</a>
        </li>
      ))}
    </ul>
  )
}
