import type { Turn } from '../../answers.ts'
import { type PlacedPosition, positionMatrix, type Topic } from '../../reading/position-matrix.ts'
import { turnId } from '../../reading/proceedings.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { useText } from '../work/text-context.ts'
import { speakerOf } from './speaker-of.ts'

/** Who said what on what: topics of several speakers as a matrix, the others speaker by speaker. */
export function PositionsSection({ turns }: { turns: readonly Turn[] }) {
  const { t } = useReader()
  const { speakers, shared, alone } = positionMatrix(turns, (turn) => turn.for ?? speakerOf(turn, t))
  if (shared.length === 0 && alone.length === 0) return null
  const words = t.reading.matrix
  return (
    <details className="positions" id="positions">
      <summary>{words.title}</summary>
      <h2>{words.title}</h2>
      <p className="quiet">
        {words.intro} {shared.length > 0 && words.emptyCells}
      </p>
      {shared.length > 0 && <MatrixTable speakers={speakers} topics={shared} />}
      {alone.length > 0 && <Alone alone={alone} />}
    </details>
  )
}

function MatrixTable({ speakers, topics }: { speakers: readonly string[]; topics: readonly Topic[] }) {
  const { t } = useReader()
  const { language } = useText()
  const words = t.reading.matrix
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="matrix-frame" aria-label={words.shared} tabIndex={0}>
      <table className="matrix">
        <caption>{words.shared}</caption>
        <thead>
          <tr>
            <th scope="col">{words.topic}</th>
            {speakers.map((speaker) => (
              <th key={speaker} scope="col">
                <DocumentText language={language}>{speaker}</DocumentText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ key, name, said }) => (
            <tr key={key}>
              <th scope="row">
                <DocumentText language={language}>{name}</DocumentText>
              </th>
              {speakers.map((speaker) => (
                <td key={speaker}>
                  <Cell positions={said.get(speaker) ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Each stance once, with a link to the first words that state it. */
function Cell({ positions }: { positions: readonly PlacedPosition[] }) {
  const { t } = useReader()
  if (positions.length === 0) {
    return (
      <>
        <span aria-hidden="true" className="nothing" />
        <span className="visually-hidden">{t.reading.matrix.absent}</span>
      </>
    )
  }
  const firsts = new Map(positions.toReversed().map((position) => [position.stance, position]))
  return [...firsts.values()].map((position) => <StanceLink key={position.stance} position={position} />)
}

function StanceLink({ position: { stance, text, eId, order } }: { position: PlacedPosition }) {
  const { t } = useReader()
  return (
    <a className={`stance ${stance}`} href={`#${eId ?? turnId({ order })}`} title={text}>
      {t.reading.matrix.stances[stance] ?? stance}
    </a>
  )
}

function Alone({ alone }: { alone: readonly { speaker: string; positions: PlacedPosition[] }[] }) {
  const { t, number } = useReader()
  const { language } = useText()
  return (
    <section className="positions-alone">
      <h3>{t.reading.matrix.others}</h3>
      {alone.map(({ speaker, positions }) => (
        <details key={speaker}>
          <summary>
            <DocumentText language={language}>{speaker}</DocumentText>{' '}
            <span className="quiet">{number(positions.length)}</span>
          </summary>
          <ul>
            {positions.map((position) => (
              <li key={`${position.key} ${position.stance} ${position.span.start}`}>
                <StanceLink position={position} />{' '}
                {position.topic && <DocumentText language={language}>{position.topic}</DocumentText>}
                <blockquote className="text" lang={language ?? ''} dir={language === 'ar' ? 'rtl' : 'auto'}>
                  {position.text}
                </blockquote>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
