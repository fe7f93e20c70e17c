import type { ListedLetter } from '@qarar/register'
import { letterPath } from '../../addresses.ts'
import { LevelMark } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { Day } from './day.tsx'
import { Tally } from './tally.tsx'

/** `reminds`: number of the note of which a reminder reminds. */
type Listed = ListedLetter & { reminds: string | null }

/** Notes, the newest first; a reminder names the note of which it reminds. */
export function LetterList({ letters }: { letters: readonly Listed[] }) {
  const { columns, title } = useReader().t.letters
  return (
    <table className="letters-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.limit}</th>
          <th scope="col">{columns.about}</th>
          <th scope="col">{columns.answers}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <Row key={letter.id} letter={letter} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ letter }: { letter: Listed }) {
  const { t, number } = useReader()
  return (
    <tr className={letter.withdrawn ? 'withdrawn' : undefined}>
      <td>
        <a href={letterPath(letter.id)}>
          <SymbolText>{letter.number}</SymbolText>
        </a>
        <LevelMark id={letter.id} />
      </td>
      <td>
        <Day day={letter.date} />
      </td>
      <td>{letter.limit && <Day day={letter.limit} />}</td>
      <td>{number(letter.mandates)}</td>
      <td>{letter.withdrawn ? t.letters.withdrawnNote : <About letter={letter} />}</td>
    </tr>
  )
}

function About({ letter: { counts, reminds } }: { letter: Listed }) {
  const { t } = useReader()
  if (counts) return <Tally counts={counts} />
  return <span className="quiet">{t.letters.reminderOf(`\u2068${reminds ?? ''}\u2069`)}</span>
}
