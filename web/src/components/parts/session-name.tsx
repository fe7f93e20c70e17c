import { organName } from '../../reading/organ-name.ts'
import { useReader } from '../frame/frame-context.ts'

/** «CFM-44» as «44th session», with `organisation` also of what; a session without a number stays as it is. */
export function SessionName({ session, organisation }: { session: string; organisation?: string | null }) {
  const { t, plain, language } = useReader()
  const [, sessions = '', number] = /^(.+)-(\d+)$/.exec(session) ?? []
  if (!number) return <bdi>{session}</bdi>
  const organ = organisation ? `${organName(organisation, sessions, language)}${t.separator}` : ''
  return <span>{organ + t.session(plain(number))}</span>
}
