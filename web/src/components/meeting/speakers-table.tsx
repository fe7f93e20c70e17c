import type { Turn } from '../../answers.ts'
import { turnId, wordsOf } from '../../reading/proceedings.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { useText } from '../work/text-context.ts'
import { LengthBar } from './length-bar.tsx'
import { speakerOf } from './speaker-of.ts'

/** The turns as a column of names with the length of each: picture and table in one. Folded on small screens only. */
export function SpeakersTable({ turns }: { turns: readonly Turn[] }) {
  const { t, number, count } = useReader()
  const { language } = useText()
  const longest = Math.max(1, ...turns.map(wordsOf))
  return (
    <details className="speakers-frame">
      <summary>
        {t.meeting.speakers} <span className="quiet">{count(t.counts.turns, turns.length)}</span>
      </summary>
      <table className="speakers">
        <caption>{t.meeting.speakers}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.publication.number}</th>
            <th scope="col">{t.meeting.speaker}</th>
            <th scope="col">{t.meeting.length}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => (
            <tr key={turn.order} className={turn.kind}>
              <td className="order">{number(turn.order)}</td>
              <th scope="row">
                <a href={`#${turnId(turn)}`}>
                  <DocumentText language={language}>{speakerOf(turn, t)}</DocumentText>
                </a>
                <LengthBar share={wordsOf(turn) / longest} />
              </th>
              <td className="length">{number(wordsOf(turn))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
