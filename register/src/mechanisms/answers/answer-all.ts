import type { KindAnswer } from '../../contract/kinds.ts'
import type { MechanismAnswer } from '../../contract/mechanisms.ts'
import { answerChain } from './chain.ts'
import { answerCount } from './count.ts'
import { answerLast } from './last.ts'
import { answerMissing } from './missing.ts'
import { answerNext } from './next.ts'
import { answerOutstanding } from './outstanding.ts'
import type { Answer, Question } from './question.ts'
import { answerStates } from './states.ts'
import { answerSum } from './sum.ts'
import { answerThose } from './those.ts'
import { answerUnanswered } from './unanswered.ts'
import { answerVacant } from './vacant.ts'

type RuleName = KindAnswer['rule']
type Ruled<Rule extends RuleName> = (rule: Extract<KindAnswer, { rule: Rule }>, question: Question) => Answer

const rules: { [Rule in RuleName]: Ruled<Rule> } = {
  last: answerLast,
  missing: answerMissing,
  vacant: answerVacant,
  unanswered: answerUnanswered,
  those: answerThose,
  sum: answerSum,
  outstanding: answerOutstanding,
  next: answerNext,
  count: answerCount,
  states: answerStates,
  chain: answerChain,
}

/** One of the kind's questions. The kind is whole: an answer may look at what another question asks about. */
export const answerOne = (asked: KindAnswer, question: Question): MechanismAnswer => ({
  id: asked.id,
  ...(rules[asked.rule] as Ruled<RuleName>)(asked, question),
})

/** What a kind's questions come to on a day, each from the records that prove it; in the order of the declaration. */
export const answerAll = (question: Question): MechanismAnswer[] =>
  question.kind.answers.map((asked) => answerOne(asked, question))
