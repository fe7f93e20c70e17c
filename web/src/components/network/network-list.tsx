import { workPath } from '../../addresses.ts'
import type { NamedWork } from '../../answers.ts'
import type { Neighbour, NeighbourGroup } from '../../network/neighbours.ts'
import { TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useGroupName } from './group-name.ts'

interface Props {
  id: string
  title: string
  groups: readonly NeighbourGroup[]
  /** Said where there is nothing. */
  none: string
  total: number
  own: NamedWork
}

/** One side of the neighbourhood, group by group. */
export function NetworkList({ id, title, groups, none, total, own }: Props) {
  const { t, number } = useReader()
  const nameOf = useGroupName()
  const shown = groups.reduce((sum, { texts }) => sum + texts.length, 0)
  return (
    <section className="network-list" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="quiet">{number(total)}</span>
      </h2>
      {total === 0 && <p className="quiet">{none}</p>}
      {shown < total && <p className="quiet">{t.reading.network.listed(number(shown), number(total))}</p>}
      {groups.map(({ name, texts }) => (
        <section key={name} aria-label={name === '' ? title : nameOf(name)}>
          {name !== '' && <h3>{nameOf(name)}</h3>}
          <ul>
            {texts.map((text) => (
              <Listed key={text.key} text={text} own={own} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** Paragraphs that are named; of more only how many. */
const mostPlaces = 6

function Listed({ text, own }: { text: Neighbour; own: NamedWork }) {
  const { t, count } = useReader()
  const { href, center, symbol, title, language, eIds, paragraphs, work } = text
  const isOwn = work?.publication === own.publication && work.order === own.order
  const name = symbol ? (
    <SymbolText>{symbol}</SymbolText>
  ) : (
    <DocumentText language={language}>{title ?? t.publication.untitled}</DocumentText>
  )
  return (
    <li aria-current={isOwn ? 'true' : undefined}>
      {href ? <a href={href}>{name}</a> : name}{' '}
      {symbol && title && <DocumentText language={language}>{title}</DocumentText>}{' '}
      <span className="quiet small told">
        {paragraphs > 0 &&
          (eIds.length === 0 || eIds.length > mostPlaces) &&
          count(t.reading.network.paragraphs, paragraphs)}
        {eIds.length > 0 && eIds.length <= mostPlaces && <Places eIds={eIds} own={own} />}
        {paragraphs > 0 && center && ' · '}
        {isOwn ? <b>{t.reading.network.self}</b> : center && <a href={center}>{t.reading.network.center}</a>}
      </span>
      <TitleDoubt of={work && { ...work, language }} />
    </li>
  )
}

/** The paragraphs of the text that cite it. */
function Places({
  eIds,
  own: { publication, order, language },
}: {
  eIds: readonly string[]
  own: NamedWork
}) {
  const { t, plain } = useReader()
  const nameOf = (eId: string) => {
    const [, number = ''] = /(\d+)(?:__.*)?$/.exec(eId) ?? []
    const words = eId.startsWith('container') ? t.text.preambular : t.text.unnumbered
    return words(plain(number))
  }
  return (
    <>
      {t.reading.network.in}{' '}
      {eIds.map((eId, at) => (
        <span key={eId}>
          {at > 0 && t.separator}
          <a href={`${workPath(publication, order, { language })}#${eId}`}>{nameOf(eId)}</a>
        </span>
      ))}
    </>
  )
}
