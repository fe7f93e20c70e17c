import type { AgendaLine } from '../../answers.ts'
import { titleLanguage } from '../../i18n/title-language.ts'
import { TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'

interface Props {
  id: string
  lines: AgendaLine[]
  /** Number of the first line, and of its first source, from 1. */
  from: number
  note: number
  /** Heading, and what stands where there is no line. */
  words: [title: string, none: string]
}

/** Numbered lines of the agenda, each with the numbers of its sources. */
export function AgendaLines({ id, lines, from, note, words: [title, none] }: Props) {
  const notes = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, { sources }) => sum + sources.length, note),
  )
  return (
    <section className="agenda-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? (
        <p className="empty">{none}</p>
      ) : (
        <ol className="agenda-lines" start={from}>
          {lines.map((line, index) => (
            <Line
              key={`${line.sources[0]?.mandate}`}
              line={line}
              number={from + index}
              note={notes[index] ?? 1}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

function Line({ line, number, note }: { line: AgendaLine; number: number; note: number }) {
  const { t, plain } = useReader()
  const { kind, title, condition, sources } = line
  const place = sources[0]?.place
  const language = title === null ? null : titleLanguage(title, place?.language ?? null)
  return (
    <li id={`item-${number}`}>
      <span className="item-number">{plain(number)}</span>
      <div>
        <p className="item-title">
          {title === null ? t.agenda.untitled : <DocumentText language={language}>{title}</DocumentText>}{' '}
          {sources.map(({ mandate }, index) => (
            <sup key={mandate}>
              <a href={`#note-${note + index}`} aria-label={t.agenda.note(plain(note + index))}>
                {plain(note + index)}
              </a>
            </sup>
          ))}
        </p>
        {!line.isQuoted && <TitleDoubt of={place && { ...place, language }} />}
        {kind !== 'report' && (
          <p className="quiet">
            {t.agenda.kinds[kind]}
            {line.repeats && `${t.separator}${condition === null ? t.agenda.repeats : ''}`}
            {condition !== null && (
              <DocumentText language={place?.language ?? null}>{condition}</DocumentText>
            )}
          </p>
        )}
      </div>
    </li>
  )
}
