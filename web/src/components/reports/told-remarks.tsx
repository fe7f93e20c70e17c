import type { ToldChange, ToldComment } from '@qarar/register'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  /** Above them, where they are of the whole document. */
  title: string | null
  comments: readonly ToldComment[]
  changes: readonly ToldChange[]
  notes: readonly string[]
}

/** Comments, tracked changes and footnotes of Word: shown, and not taken over by themselves. */
export function ToldRemarks({ title, comments, changes, notes }: Props) {
  const { t, count } = useReader()
  const { counts, toldChanges, footnote } = t.reports
  if (comments.length + changes.length + notes.length === 0) return null
  const all = [
    comments.length > 0 && count(counts.comments, comments.length),
    changes.length > 0 && count(counts.changes, changes.length),
    notes.length > 0 && count(counts.footnotes, notes.length),
  ].filter(Boolean)
  return (
    <details className="other told" open={comments.length > 0}>
      <summary>
        {title && `${title}: `}
        {all.join(' · ')}
      </summary>
      <ul>
        {comments.map(({ author, date, text, words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what came back never moves
          <li key={at}>
            <Author author={author} date={date} />
            <p dir="auto">{text}</p>
            {words && (
              <q className="quiet" dir="auto">
                {words}
              </q>
            )}
          </li>
        ))}
        {changes.map(({ kind, author, date, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nor do its changes
          <li key={at}>
            <Author author={author} date={date} /> {toldChanges[kind]}:{' '}
            {kind === 'deleted' || kind === 'moved-away' ? (
              <del dir="auto">{text}</del>
            ) : (
              <ins dir="auto">{text}</ins>
            )}
          </li>
        ))}
        {notes.map((note) => (
          <li key={note}>
            {footnote}: <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Author({ author, date }: { author: string; date: string | null }) {
  const reader = useReader()
  return (
    <span className="quiet small">
      <bdi>{author}</bdi>
      {date && ` · ${formatMoment(date, reader)}`}
    </span>
  )
}
