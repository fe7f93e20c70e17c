import type { Answer, RecipientCounts, RecipientRow, RecipientState } from '../contract/letters.ts'

/** A note or a reminder of it: to whom, when, until when. Days as ISO 8601. */
export interface SentLetter {
  date: string
  limit: string | null
  recipients: readonly string[]
}

type Heard = Pick<Answer, 'from' | 'kind' | 'date'>

interface Asking {
  /** The first note, then its reminders. */
  letters: readonly SentLetter[]
  /** Without those that were withdrawn. */
  answers: readonly Heard[]
  /** Who might have been asked. */
  members: readonly string[]
  /** What is dated later is left out. */
  day: string
}

/** Where each State stands with a note on a day: those that were asked, then members that were not. */
export function recipientsOf({ letters, answers, members, day }: Asking): RecipientRow[] {
  const sent = letters.filter(({ date }, at) => at === 0 || date <= day)
  const asked = [...new Set(sent.flatMap(({ recipients }) => recipients))]
  const others = members.filter((member) => !asked.includes(member))
  const heard = Map.groupBy(
    answers.filter(({ date }) => date <= day),
    ({ from }) => from,
  )
  return [...asked, ...others].map((party) =>
    rowOf(
      party,
      sent.filter(({ recipients }) => recipients.includes(party)),
      heard.get(party) ?? [],
      day,
    ),
  )
}

function rowOf(
  party: string,
  letters: readonly SentLetter[],
  answers: readonly Heard[],
  day: string,
): RecipientRow {
  const asked = letters.map(({ date }) => date).sort()
  const limit = letters.findLast((letter) => letter.limit !== null)?.limit ?? null
  const state = stateOf(asked, answers)
  const isOpen = state !== 'not-asked' && !isAnswer(state)
  return {
    ...{ party, state, asked, limit },
    answered:
      answers
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? null,
    isMissing: isOpen && limit !== null && limit < day,
  }
}

/** A reply stays one, whatever came after it; an acknowledgement stands until the next reminder. */
function stateOf(asked: readonly string[], answers: readonly Heard[]): RecipientState {
  const has = (kind: Heard['kind']) => answers.some((each) => each.kind === kind)
  if (asked.length === 0) return 'not-asked'
  if (has('reply')) return 'replied'
  if (has('nothing-to-report')) return 'nothing-to-report'
  const [, ...reminded] = asked
  const last = reminded.at(-1)
  if (answers.some(({ date }) => last === undefined || date >= last)) return 'acknowledged'
  return last === undefined ? 'asked' : 'reminded'
}

const isAnswer = (state: RecipientState) => state === 'replied' || state === 'nothing-to-report'

/** Of those that were asked. */
export function countRecipients(rows: readonly RecipientRow[]): RecipientCounts {
  const count = (...states: RecipientState[]) => rows.filter(({ state }) => states.includes(state)).length
  return {
    asked: rows.length - count('not-asked'),
    answered: count('replied', 'nothing-to-report'),
    replied: count('replied'),
    nothingToReport: count('nothing-to-report'),
    acknowledged: count('acknowledged'),
    missing: rows.filter(({ isMissing }) => isMissing).length,
  }
}
