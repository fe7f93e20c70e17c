import type { Sum } from '../../mechanisms/answer-words.ts'
import { recordsOfPart } from '../../mechanisms/report-period.ts'

interface Props {
  sum: Sum
  /** Null: of several, whose rows are what it adds up from. */
  mechanism: string | null
  known: string | null
}

/** A sum that leads to the records that it adds up from; of several types, each of its terms does. */
export function SumWords({ sum: { words, parts }, mechanism, known }: Props) {
  if (mechanism === null || parts.length === 0) return words
  const [only] = parts
  if (only && parts.length === 1) return <Linked part={only} words={words} {...{ mechanism, known }} />
  return (
    <>
      <bdi>{words}</bdi>{' '}
      <small className="terms">
        {'('}
        {parts.map((part, at) => (
          <span key={part.record}>
            {at > 0 && ' '}
            {part.sign && `${part.sign}\u00a0`}
            <Linked part={part} words={part.words} {...{ mechanism, known }} />
          </span>
        ))}
        {')'}
      </small>
    </>
  )
}

interface LinkedProps {
  part: Sum['parts'][number]
  words: string
  mechanism: string
  known: string | null
}

function Linked({ part, words, mechanism, known }: LinkedProps) {
  if (part.query === null) return <bdi>{words}</bdi>
  return (
    <a href={recordsOfPart(part.query, mechanism, known)}>
      <bdi>{words}</bdi>
    </a>
  )
}
