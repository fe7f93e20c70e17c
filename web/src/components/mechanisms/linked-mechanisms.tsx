import { type ListedKind, type MechanismLink, recordTypeOf } from '@qarar/register'
import { mechanismPath } from '../../addresses.ts'
import { kindNamed } from '../../mechanisms/mechanisms-api.ts'
import { printingOf, recordTitle } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { MechanismName } from './mechanism-name.tsx'
import { StandWords } from './stand-words.tsx'

interface Props {
  title: string
  links: readonly MechanismLink[]
  kinds: readonly ListedKind[]
}

/** Mechanisms with the records of each that lead here. */
export function LinkedMechanisms({ title, links, kinds }: Props) {
  const { t, number, language } = useReader()
  if (links.length === 0) return null
  return (
    <section className="session-part linked-mechanisms" id="mechanisms">
      <h2>
        {title} <span className="quiet">{number(links.length)}</span>
      </h2>
      <ul>
        {links.map((link) => (
          <li key={link.mechanism}>
            <a href={mechanismPath(link.mechanism)}>
              <MechanismName name={link.name} />
            </a>{' '}
            <span className="quiet small">
              {kindNamed(kinds, link.kind)?.declaration.one[language]}
              {link.stand && ' · '}
              {link.stand && <StandWords stand={link.stand} />}
            </span>
            <RecordsOf link={link} kinds={kinds} />
            {link.total > link.records.length && (
              <span className="quiet small">
                {' '}
                {t.mechanisms.answers.more(number(link.total - link.records.length))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function RecordsOf({
  link: { mechanism, kind, records },
  kinds,
}: { link: MechanismLink } & Pick<Props, 'kinds'>) {
  const reader = useReader()
  const declaration = kindNamed(kinds, kind)?.declaration
  const printing = declaration && printingOf(declaration, reader)
  const told = records.flatMap((record) => {
    const type = declaration && recordTypeOf(declaration, record.type)
    if (!type || !printing) return []
    return [{ id: record.id, type: type.one[reader.language], title: recordTitle(record, type, printing) }]
  })
  if (told.length === 0) return null
  return (
    <ul className="small">
      {told.map(({ id, type, title }) => (
        <li key={id}>
          <span className="quiet">{type}</span>{' '}
          <a href={`${mechanismPath(mechanism)}#${id}`}>
            <bdi>{title}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}
