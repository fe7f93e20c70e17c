import {
  type KindPicture,
  type KindRecord,
  type KindRecordsPage,
  type MechanismKindDeclaration,
  recordTypeOf,
} from '@qarar/register'
import { type Drawn, drawnOf } from '../../mechanisms/pictures/drawn.ts'
import { printingOf } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { CalendarPicture } from './pictures/calendar-picture.tsx'
import { IncidentsPicture } from './pictures/incidents-picture.tsx'
import { MoneyPicture } from './pictures/money-picture.tsx'
import { StatesMatrix } from './pictures/states-matrix.tsx'
import { StatesPicture } from './pictures/states-picture.tsx'
import { TimelinePicture } from './pictures/timeline-picture.tsx'

/** The picture that the kind declares, of the records that the page of a mechanism has. */
export function PictureOfKind() {
  const reader = useReader()
  const { kind, records, names } = useMechanism()
  const type = recordTypeOf(kind, kind.picture.record)
  const drawn = type ? drawnOf(records, type, printingOf(kind, reader, names)) : []
  if (!type || drawn.length === 0) return null
  return <Shown {...{ kind, type, drawn }} total={drawn.length} />
}

/** The same of all mechanisms of the kind. Of money only what is kept: the same pledge is proposed from many texts. */
export function PictureOfAll({ kind, page }: { kind: MechanismKindDeclaration; page: KindRecordsPage }) {
  const reader = useReader()
  const type = recordTypeOf(kind, kind.picture.record)
  const nameOf = (id: string) => page.names[id] ?? id
  const several = Object.keys(page.names).length > 1
  const all = type ? drawnOf(page.records, type, printingOf(kind, reader), nameOf) : []
  const drawn = all.filter(({ isKept }) => isKept || kind.picture.of !== 'money')
  if (!type || drawn.length === 0) return null
  if (kind.picture.of === 'states' && several)
    return (
      <Frame
        kind={kind}
        type={type}
        shown={drawn.length}
        total={drawn.length + page.total - page.records.length}
      >
        <StatesMatrix {...{ drawn, type, kind, nameOf }} picture={kind.picture} />
      </Frame>
    )
  return <Shown {...{ kind, type, drawn }} total={drawn.length + page.total - page.records.length} />
}

interface ShownProps {
  kind: MechanismKindDeclaration
  type: KindRecord
  drawn: Drawn[]
  total: number
}

const Shown = ({ kind, type, drawn, total }: ShownProps) => (
  <Frame kind={kind} type={type} shown={drawn.length} total={total}>
    <Picture {...{ kind, type, drawn }} picture={kind.picture} />
  </Frame>
)

interface FrameProps {
  kind: MechanismKindDeclaration
  type: KindRecord
  shown: number
  total: number
  children: React.ReactNode
}

function Frame({ kind, type, shown, total, children }: FrameProps) {
  const { t, language, number } = useReader()
  const words = t.mechanisms
  return (
    <section className="mechanism-part" id="picture">
      <h2>
        {type.many[language]} <span className="quiet">{words.picture[kind.picture.of]}</span>
      </h2>
      {shown < total && <p className="quiet small">{words.records.shownOf(number(shown), number(total))}</p>}
      {children}
      <p
        className={
          kind.picture.of === 'incidents' ? 'picture-key lozenges small quiet' : 'picture-key small quiet'
        }
      >
        <span className="drawn-mark kept" /> {words.picture.kept} <span className="drawn-mark proposed" />{' '}
        {words.picture.proposed}
      </p>
    </section>
  )
}

interface PictureProps extends Omit<ShownProps, 'total'> {
  picture: KindPicture
}

function Picture({ picture, type, drawn, kind }: PictureProps) {
  switch (picture.of) {
    case 'calendar':
      return <CalendarPicture drawn={drawn} />
    case 'timeline':
      return <TimelinePicture drawn={drawn} />
    case 'states':
      return <StatesPicture {...{ drawn, picture, type, kind }} />
    case 'money':
      return <MoneyPicture {...{ drawn, picture, kind }} />
    case 'incidents':
      return <IncidentsPicture {...{ drawn, picture, type, kind }} />
  }
}
