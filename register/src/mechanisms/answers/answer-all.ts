import type { KindAnswer } from '../../contract/kinds.ts'
import type { MechanismAnswer } from '../../contract/mechanisms.ts'
import { answerChain, mechanismAsks } from './chain.ts'
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

/** What was never asked for was not fulfilled either; what is said of it is shown. */
function answerAsked(_: unknown, question: Question): Answer {
  const answer = answerChain(_, question)
  const isAsked = answer.figures.some(({ key }) => mechanismAsks.some((stand) => stand === key))
  return isAsked ? answer : { ...answer, holds: null, date: null, between: null }
}

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
  chain: answerAsked,
}

/** One of the kind's questions. The kind is whole: an answer may look at what another question asks about. */
export const answerOne = (asked: KindAnswer, question: Question): MechanismAnswer => ({
  id: asked.id,
  ...(rules[asked.rule] as Ruled<RuleName>)(asked, question),
})

/** What a kind's questions come to on a day, each from the records that prove it; in the order of the declaration. */
export const answerAll = (question: Question): MechanismAnswer[] =>
  question.kind.answers.map((asked) => answerOne(asked, question))
