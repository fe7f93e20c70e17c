import type { EditionDiff } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'

/** Words of two texts against each other, in reading order. */
export function DiffRuns({ words }: { words: EditionDiff['clauses'][number]['words'] }) {
  return words.map(({ change, text }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of two texts never change
    <DiffRun key={at} change={change} text={text} />
  ))
}

function DiffRun({ change, text }: EditionDiff['clauses'][number]['words'][number]) {
  const { t } = useReader()
  if (change === 'kept') return <>{text} </>
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark title={change === 'added' ? t.life.diffAdded : t.life.diffDropped}>{text}</Mark>{' '}
    </>
  )
}
