import type { PlacedReading } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { useText } from './text-context.ts'

/** What people verified in a paragraph: as the text has it, as it is read, why, by whom and against what. */
export function VerifiedNotes({ verified }: { verified: readonly PlacedReading[] }) {
  const { t } = useReader()
  if (verified.length === 0) return null
  return (
    <>
      <p className="label">{t.source.verified}</p>
      <ul className="repairs">
        {verified.map((reading) => (
          <li key={reading.id}>
            <Change reading={reading} />
            {t.verify.causes[reading.cause]}
            {t.separator}
            <bdi>{reading.by}</bdi> · {t.verify.checkedAgainst} <bdi>{reading.checkedAgainst}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

function Change({ reading: { anchor, text } }: { reading: PlacedReading }) {
  const language = inLanguage(useText().language)
  return (
    <span className="change">
      <bdi {...language}>
        <del>
          <VisibleControls>{anchor.quote}</VisibleControls>
        </del>
      </bdi>
      {text !== anchor.quote && (
        <>
          <span className="arrow" aria-hidden="true" />
          <bdi {...language}>
            <ins>
              <VisibleControls>{text}</VisibleControls>
            </ins>
          </bdi>
        </>
      )}
    </span>
  )
}
