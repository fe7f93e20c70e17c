import type { Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { MechanismLinks } from '../mechanisms/mechanism-links.tsx'
import { AsksNote, mandatesOf } from './asks-note.tsx'
import { CitesNote, citedIn } from './cites-note.tsx'
import { FoundNote } from './found-note.tsx'
import { useText } from './text-context.ts'

/** What stands beside a paragraph, kind by kind: what it asks, what it cites, what was found in it. */
export function MarginNotes({ paragraph }: { paragraph: Paragraph }) {
  const { language, direction, t, count } = useReader()
  const { marks, foundIn, mechanismsIn } = useText()
  const asking = marks.has('acts') || marks.has('addressees') || marks.has('deadlines')
  const asks = asking ? mandatesOf(paragraph) : []
  const cites = marks.has('citations') ? citedIn(paragraph) : []
  const found = marks.has('findings') ? foundIn(paragraph) : []
  const mechanisms = marks.size > 0 ? mechanismsIn(paragraph) : []
  const follows = [...new Set(asks.map(({ follow }) => t.asks.follows[follow]))]
  const told = [
    follows.length > 0 && `${t.asks.title}: ${follows.join(t.separator)}`,
    cites.length > 0 && count(t.reading.notes.cites, cites.length),
    found.length > 0 && count(t.reading.notes.found, found.length),
    mechanisms.length > 0 && count(t.mechanisms.mechanisms, mechanisms.length),
  ].filter(Boolean)
  if (told.length === 0) return null
  return (
    <details
      className={asks.length > 0 ? 'reader-notes asks-note' : 'reader-notes'}
      lang={language}
      dir={direction}
    >
      <summary>{told.join(' · ')}</summary>
      {asks.length > 0 && <AsksNote paragraph={paragraph} />}
      {cites.length > 0 && <CitesNote cited={cites} />}
      {found.length > 0 && <FoundNote found={found} />}
      <MechanismLinks links={mechanisms} />
    </details>
  )
}
