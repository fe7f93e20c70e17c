import type { CurrentStatus } from '../contract/register.ts'

/** What the members of a class said, for a class has no status of its own. */
export interface ClassAnswers {
  /** Their last word, in the order of the members. */
  answered: CurrentStatus[]
  /** Those that said nothing, or of whom it is only known that no information came. */
  silent: string[]
}

export function classAnswers(members: readonly string[], statuses: readonly CurrentStatus[]): ClassAnswers {
  const last = new Map(statuses.map((status) => [status.addressee, status]))
  const answered = members.flatMap((member) => last.get(member) ?? []).filter(hasAnswered)
  const heard = new Set(answered.map(({ addressee }) => addressee))
  return { answered, silent: members.filter((member) => !heard.has(member)) }
}

const hasAnswered = ({ status }: CurrentStatus) => status !== 'no-information'
