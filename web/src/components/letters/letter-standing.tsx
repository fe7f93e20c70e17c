import type { RecipientRow } from '@qarar/register'
import { letterFormPath, letterXlsx } from '../../addresses.ts'
import { keyName } from '../../register/party-words.ts'
import { isPast } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyName } from '../register/party-name.tsx'
import { Day } from './day.tsx'
import { useLetter } from './letter-context.ts'

/** Every State that was asked, by name; under it the members that were not. */
export function LetterStanding() {
  const { t, language } = useReader()
  const { recipients } = useLetter().page
  const named = recipients.toSorted((one, other) =>
    keyName(one.party, language).localeCompare(keyName(other.party, language), language),
  )
  const asked = named.filter(({ state }) => state !== 'not-asked')
  const others = named.filter(({ state }) => state === 'not-asked')
  return (
    <section id="standing">
      <h2>{t.letters.standing}</h2>
      {asked.length > 0 && <StandingTable rows={asked} />}
      {others.length > 0 && (
        <details>
          <summary>{t.letters.notAsked}</summary>
          <ul className="parties">
            {others.map(({ party }) => (
              <li key={party}>
                <PartyName party={party} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function StandingTable({ rows }: { rows: readonly RecipientRow[] }) {
  const { letters: words, sheets } = useReader().t
  const canFill = useCanFill()
  return (
    <table className="letters-table">
      <caption className="visually-hidden">{words.standing}</caption>
      <thead>
        <tr>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.is}</th>
          <th scope="col">{words.asked}</th>
          <th scope="col">{words.answered}</th>
          {canFill && <th scope="col">{sheets.out}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <StandingRow key={row.party} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function StandingRow({ row: { party, state, asked, answered, isMissing } }: { row: RecipientRow }) {
  const { t } = useReader()
  const canFill = useCanFill()
  return (
    <tr>
      <td>
        <PartyName party={party} />
      </td>
      <td>
        <span className={`standing ${state}`}>{t.letters.states[state]}</span>
        {isMissing && (
          <>
            {' · '}
            <b className="late">{t.letters.late}</b>
          </>
        )}
      </td>
      <td>
        {asked.map((day, at) => (
          <span key={day}>
            {at > 0 && t.separator}
            <Day day={day} />
          </span>
        ))}
      </td>
      <td>{answered && <Day day={answered} />}</td>
      {canFill && <td>{state !== 'replied' && <ToFill party={party} />}</td>}
    </tr>
  )
}

/** What was so once, and a note that was withdrawn, is not asked about any more. */
function useCanFill(): boolean {
  const { past, page } = useLetter()
  return !isPast(past) && page.letter.withdrawn === null
}

/** A workbook for it, and the form for whoever types its answer. */
function ToFill({ party }: { party: string }) {
  const { t } = useReader()
  const { id } = useLetter().page.letter
  return (
    <>
      <a href={letterXlsx(id, party)}>{t.sheets.workbook}</a>
      {t.separator}
      <a href={letterFormPath(id, party)}>{t.sheets.form}</a>
    </>
  )
}
