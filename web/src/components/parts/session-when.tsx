import type { PrintedDays, PrintedPlace, SessionFacts } from '@qarar/register'
import { publicationPath, workPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from './symbol-text.tsx'

export interface SessionTimes {
  organisation: string | undefined
  opens: string | null
  printed: PrintedDays | null
  /** What a person entered goes before what a text prints, and that before the one day that is known of the organ. */
  facts?: SessionFacts | null
}

/** The days of a session, the same wherever they are shown; nothing where none is known. */
export function SessionDays({ times, withSource }: { times: SessionTimes; withSource?: boolean }) {
  const reader = useReader()
  const { opens, organisation, printed, facts } = times
  if (printed && !facts?.from) return <Printed {...{ printed, organisation, withSource }} />
  if (opens === null) return null
  const days = facts?.to ? `${opens}/${facts.to}` : opens
  return <time dateTime={opens}>{formatStated(days, 'gregorian', reader, organisation)}</time>
}

interface PrintedProps extends Pick<SessionTimes, 'organisation'> {
  printed: PrintedDays
  withSource?: boolean | undefined
}

/** In each calendar that the text has, with a way to it. */
function Printed({ printed, organisation, withSource }: PrintedProps) {
  const reader = useReader()
  const { dates, publication, order, symbol } = printed
  return (
    <>
      {dates.map(({ calendar, value }, at) => (
        <span key={`${calendar} ${value}`}>
          <time dateTime={calendar === 'gregorian' ? value.slice(0, 10) : undefined}>
            {formatStated(value, calendar, reader, organisation)}
          </time>
          {at < dates.length - 1 && reader.t.separator}
        </span>
      ))}
      {withSource && <From href={workPath(publication, order)} symbol={symbol} />}
    </>
  )
}

interface Place {
  facts: SessionFacts | null
  printed: PrintedPlace | null
  withSource?: boolean
}

/** Where it meets, as a person entered it, else in the words of a cover; nothing where neither is known. */
export function SessionPlace({ facts, printed, withSource }: Place) {
  if (facts?.place) return <bdi>{facts.place}</bdi>
  if (!printed) return null
  return (
    <>
      <bdi lang={printed.language ?? undefined}>{printed.text}</bdi>
      {withSource && <From href={publicationPath(printed.publication)} symbol={printed.symbol} />}
    </>
  )
}

function From({ href, symbol }: { href: string; symbol: string | null }) {
  const words = useReader().t.overview.sessions
  return (
    <>
      {' '}
      <a className="small" href={href}>
        {words.readFrom} {symbol && <SymbolText>{symbol}</SymbolText>}
      </a>
    </>
  )
}
