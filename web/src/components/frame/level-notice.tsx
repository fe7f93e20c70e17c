import { useFrame } from './frame-context.ts'

/** On a server that is started for others: that they may not see everything; how much is withheld is not theirs to know. */
export function LevelNotice() {
  const { level, reader } = useFrame()
  if (level === 'secret') return null
  return (
    <p className="level-notice" role="note">
      {reader.t.distribution.withheldBelow[level]}
    </p>
  )
}
