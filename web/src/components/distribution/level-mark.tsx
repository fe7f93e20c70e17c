import { type PrintedTitle, titleKey } from '@qarar/register'
import { markPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { DoubtMark } from '../parts/doubt-mark.tsx'
import { useDistribution } from './distribution-context.ts'

/** Beside a title: who may see it, which leads to where that is changed. */
export function LevelLink({ id }: { id: string }) {
  const { t } = useReader()
  const level = useDistribution().levels[id]
  if (!level) return null
  return (
    <a className={`level ${level}`} href={markPath(id)}>
      {t.distribution.toMark(t.distribution.levels[level])}
    </a>
  )
}

/** Under a title that a list prints, in the language in which it does: why it may be read wrongly. */
export function TitleDoubt({ of }: { of: PrintedTitle | null | undefined }) {
  const { doubts } = useDistribution()
  return <DoubtMark doubt={of ? doubts[titleKey(of)] : undefined} />
}

/** On a row: only where it is not for everybody. */
export function LevelMark({ id }: { id: string | null | undefined }) {
  const { t } = useReader()
  const { levels } = useDistribution()
  const level = id ? levels[id] : undefined
  if (!level || level === 'public') return null
  return (
    <>
      {' '}
      <span className={`level ${level}`}>{t.distribution.levels[level]}</span>
    </>
  )
}
