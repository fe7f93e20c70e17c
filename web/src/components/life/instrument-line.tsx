import type { Instrument } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Whether the text is in force, superseded or lapsed: another question than what was done of it. */
export function InstrumentLine({ instrument: { state, since, by, reason } }: { instrument: Instrument }) {
  const reader = useReader()
  const { t } = reader
  return (
    <p className="instrument">
      <span className="quiet">{t.life.instrument}:</span> <b className={state}>{t.life.states[state]}</b>
      {state === 'superseded' && by && (
        <>
          {' · '}
          {by.publication !== null && by.order !== null ? (
            <a href={workPath(by.publication, by.order)}>
              <SymbolText>{by.symbol ?? by.title ?? t.publication.untitled}</SymbolText>
            </a>
          ) : (
            <SymbolText>{by.symbol ?? by.title ?? t.publication.untitled}</SymbolText>
          )}
        </>
      )}
      {since && (
        <>
          {' · '}
          <time dateTime={since}>{t.life.since(formatStated(since, 'gregorian', reader))}</time>
        </>
      )}
      {reason && (
        <>
          {' · '}
          <bdi>{reason}</bdi>
        </>
      )}{' '}
      <span className="quiet small">{t.life.instrumentWhy}</span>
    </p>
  )
}
