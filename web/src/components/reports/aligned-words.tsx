import type { AlignedSentence } from '@qarar/register'
import { changedWords } from '../../reports/preview-rows.ts'
import { useReader } from '../frame/frame-context.ts'

/** Sentence by sentence: what stayed, what is new, what is gone, and which words differ. */
export function AlignedWords({ sentences }: { sentences: readonly AlignedSentence[] }) {
  const { alignedKinds } = useReader().t.reports
  if (sentences.length === 0) return null
  return (
    <ul className="aligned-words">
      {sentences.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what came back never moves
        <li key={at} className={sentence.kind}>
          <span className="kind-word">{alignedKinds[sentence.kind]}</span>
          <p className="text" dir="auto">
            <Sentence sentence={sentence} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Sentence({ sentence: { kind, before, after } }: { sentence: AlignedSentence }) {
  if (kind === 'new') return <ins>{after}</ins>
  if (kind === 'dropped') return <del>{before}</del>
  if (kind !== 'changed') return after
  const words = changedWords(before ?? '', after ?? '')
  return (
    <>
      {words.start}
      {words.before && <del>{words.before}</del>}
      {words.before && words.after && ' '}
      {words.after && <ins>{words.after}</ins>}
      {words.end}
    </>
  )
}
