import { type KindPicture, type KindRecord, recordTypeOf } from '@qarar/register'
import { type Drawn, drawnOf } from '../../mechanisms/pictures/drawn.ts'
import { printingOf } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { CalendarPicture } from './pictures/calendar-picture.tsx'
import { IncidentsPicture } from './pictures/incidents-picture.tsx'
import { MoneyPicture } from './pictures/money-picture.tsx'
import { StatesPicture } from './pictures/states-picture.tsx'
import { TimelinePicture } from './pictures/timeline-picture.tsx'

/** The picture that the kind declares, of the records that the page has. */
export function PictureOfKind() {
  const reader = useReader()
  const { t, language } = reader
  const { kind, records, names } = useMechanism()
  const type = recordTypeOf(kind, kind.picture.record)
  if (!type) return null
  const drawn = drawnOf(records, type, printingOf(kind, reader, names))
  if (drawn.length === 0) return null
  return (
    <section className="mechanism-part" id="picture">
      <h2>
        {type.many[language]} <span className="quiet">{t.mechanisms.picture[kind.picture.of]}</span>
      </h2>
      <Picture picture={kind.picture} type={type} drawn={drawn} />
      <p className="picture-key small quiet">
        <span className="drawn-mark kept" /> {t.mechanisms.picture.kept}{' '}
        <span className="drawn-mark proposed" /> {t.mechanisms.picture.proposed}
      </p>
    </section>
  )
}

function Picture({ picture, type, drawn }: { picture: KindPicture; type: KindRecord; drawn: Drawn[] }) {
  switch (picture.of) {
    case 'calendar':
      return <CalendarPicture drawn={drawn} />
    case 'timeline':
      return <TimelinePicture drawn={drawn} />
    case 'states':
      return <StatesPicture {...{ drawn, picture, type }} />
    case 'money':
      return <MoneyPicture {...{ drawn, picture }} />
    case 'incidents':
      return <IncidentsPicture {...{ drawn, picture, type }} />
  }
}
