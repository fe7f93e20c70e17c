import type { PlacedDifference } from '@qarar/register'
import { filePagePath, workPath } from '../../addresses.ts'
import { type MarkedRun, markWords } from '../../reading/mark-words.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  name: string
  difference: PlacedDifference
  side: 'shown' | 'other'
  /** The file, and the text that its paragraphs can be read in. */
  file: { id: string; publication: string; expression: string } | null
}

/** What one of two files has, with the words marked that the other has not. */
export function DifferenceSide({ name, difference, side, file }: Props) {
  const { t } = useReader()
  const paragraphs = markWords(difference[side], difference.words, side === 'shown' ? 'dropped' : 'added')
  return (
    <div>
      <h3>{name}</h3>
      <Ways difference={difference} side={side} file={file} />
      {paragraphs.length === 0 && <p className="quiet">{t.printed.differences.missing}</p>}
      {paragraphs.map((runs, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a kept text never move
        <p key={at} className="text" dir={directionIn(difference[side][at] ?? '')}>
          {runs.map((run, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: words of a kept text never move
            <Run key={place} run={run} apart={difference.as === 'order'} />
          ))}
        </p>
      ))}
    </div>
  )
}

/** What is isolated says nothing of the paragraph that it stands in: its first letter does. */
const directionIn = (text: string) => (/^\P{L}*\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr')

/** Leads to the paragraph in its text, and to its page. */
function Ways({ difference, side, file }: Omit<Props, 'name'>) {
  const { t, plain } = useReader()
  const at = difference[side === 'shown' ? 'shownAt' : 'otherAt']
  if (!at || !file) return null
  const { publication, expression, id } = file
  return (
    <p className="ways">
      {side === 'shown' && (
        <a href={`${workPath(publication, difference.work, { expression })}#${at.eId}`}>
          {t.printed.differences.inText}
        </a>
      )}
      {at.page && <a href={filePagePath(id, at.page, at.lines)}>{t.printed.page(plain(at.page))}</a>}
    </p>
  )
}

/** `apart`: each word keeps its place in the line, so that it is seen which one comes first where directions meet. */
function Run({ run: { differs, words }, apart }: { run: MarkedRun; apart: boolean }) {
  const text = apart ? words.map(isolate) : words.join(' ')
  return differs ? (
    <>
      <mark>{apart ? text : <bdi>{text}</bdi>}</mark>{' '}
    </>
  ) : (
    <>{text} </>
  )
}

const isolate = (word: string, at: number) => (
  <span key={at}>
    {at > 0 && ' '}
    <bdi>{word}</bdi>
  </span>
)
