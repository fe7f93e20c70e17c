import type { NewAnswer } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { addStatus } from '../register/record-status.ts'
import { refusal } from '../store-error.ts'
import { getFirst } from './first-note.ts'
import { type AnswerHead, keepAnswer, proofOf, readAnswerHead } from './keep-answer.ts'
import { type MarkedPassage, markPassages } from './mark-passages.ts'

/** What a State answered: each marked passage becomes a status entry of it, with the words as its proof. */
export function registerAnswer(db: Database, given: NewAnswer & { by: string }): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    const head = await readAnswerHead(change, given)
    refuseMisfit(given, head.words)
    const first = await getFirst(change, given.letter)
    const passages = await markPassages(change, first, { ...given, words: head.words })
    const returns = await keepPassages(change, head, { passages, by: given.by })
    await keepAnswer(change, head, { returns, by: given.by })
    return { id: head.id }
  })
}

async function keepPassages(
  change: Change,
  head: AnswerHead,
  { passages, by }: { passages: readonly MarkedPassage[]; by: string },
) {
  const returns = []
  for (const { status, ...marked } of passages) {
    const { id: entry } = await addStatus(change, marked.mandate, {
      ...{ addressee: head.sender, status, asOf: head.date, note: null, reportText: null, by },
      evidence: [proofOf(head, marked.quote)],
    })
    returns.push({ ...marked, entry })
  }
  return returns
}

/** A reply has words, of which some are marked; what is none has no marks. */
function refuseMisfit({ kind, publication, returns }: NewAnswer, words: string | null): void {
  if (kind !== 'reply' && returns.length > 0)
    throw refusal('not-applicable', 'Passages are marked in replies only.', 'marks-without-reply')
  const texts = [words, publication].filter((each) => each !== null).length
  if (texts > 1 || (kind === 'reply' && texts === 0))
    throw refusal(
      'not-applicable',
      'Give the words of the answer, or the publication that has them: one of both.',
      'no-answer-words',
    )
  if (kind === 'reply' && returns.length === 0)
    throw refusal('not-applicable', 'Mark what the reply says on at least one mandate.', 'nothing-marked')
}
