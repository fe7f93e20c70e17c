import { type Refused, refusedWords } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../frame/own-words.tsx'

/** Why the last change was not taken. What was typed stands in its form again. */
export function RefusedNotice({ refused }: { refused: Refused | null }) {
  const { t } = useReader()
  if (!refused) return null
  const { title, kept } = t.register.refused
  return (
    <div className="notice" role="alert">
      <h2>{title}</h2>
      <p>{refusedWords(refused.why, t)}</p>
      {refused.named?.split('\n').map((name) => (
        <p key={name}>
          <b>
            <bdi>{name}</bdi>
          </b>
        </p>
      ))}
      <OwnWords detail={refused.detail} />
      <p className="quiet">{kept}</p>
    </div>
  )
}
