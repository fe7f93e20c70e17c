import { paragraphNamed } from '@qarar/register'
import type { DecidedDirection } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import type { Reader } from '../../i18n/reader.ts'
import { organisationName } from '../../organisation-name.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from '../review/review-context.ts'

/** What a correction says, of which words. */
export function SaidWords({ direction }: { direction: DecidedDirection & { eId?: string | null } }) {
  const reader = useReader()
  const { language } = useReview()
  const { said, anchor, eId } = direction
  const value = calledValue(said, reader)
  return (
    <p>
      {anchor ? <q {...inLanguage(language)}>{anchor.quote}</q> : reader.t.structure.wholeFile}
      {' · '}
      {reader.t.structure.said[said.what]}
      {value !== null && (
        <>
          {': '}
          <bdi>{value}</bdi>
        </>
      )}
      {eId && (
        <>
          {' · '}
          <a href={`#${eId}`}>{paragraphNamed(eId, reader.language)}</a>
        </>
      )}
    </p>
  )
}

/** As the reader's language calls it; null where nothing more is said. */
function calledValue(said: DecidedDirection['said'], { t, language, plain }: Reader): string | null {
  if (!('value' in said)) return null
  if (said.value === null) return t.structure.none
  switch (said.what) {
    case 'kind':
      return t.kinds[said.value]
    case 'language':
      return t.languages[said.value]
    case 'organisation':
      return organisationName(said.value, language)
    case 'part':
      return t.structure.parts[said.value]
    case 'level':
      return t.structure.paragraph.levels[said.value] ?? plain(said.value)
    case 'mechanism':
      return t.structure.mechanisms[said.value.kind]
    default:
      return said.value
  }
}
