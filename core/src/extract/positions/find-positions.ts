import { firstFrom } from '../../first-from.ts'
import type { Act, ActClass, Position } from '../../model/extracted.ts'
import type { Paragraph, SpeakerTurn } from '../../model/publication.ts'
import { isStrong } from '../acts/clauses.ts'
import { alone, type Passage, passageOf, type WorkContext, wordsOf } from '../passage.ts'
import type { RecordTopics } from './record-topics.ts'
import { stanceOf } from './stance.ts'
import { objectOf, type Topic } from './topic.ts'

/** Where the speaker of a turn stands, clause by clause; what is said to run the meeting is no position. */
export function findPositions(turn: SpeakerTurn, topics: RecordTopics, context: WorkContext): Position[] {
  if (turn.kind !== 'statement') return []
  return turn.paragraphs.flatMap((paragraph) => positionsOf(paragraph, topics, context))
}

function positionsOf(paragraph: Paragraph, topics: RecordTopics, context: WorkContext): Position[] {
  if (paragraph.acts.length === 0) return []
  const passage = passageOf(paragraph, alone, context)
  const starts = paragraph.acts.map(({ span }) => tokenAt(passage, span.start))
  return paragraph.acts.flatMap((act, index) => {
    const next = starts[index + 1] ?? passage.tokens.length
    return positionOf(passage, topics, act, [starts[index] ?? 0, next]) ?? []
  })
}

/** The token that begins at, or first behind, a place of the repaired text. */
const tokenAt = ({ tokens, offset }: Passage, place: number) =>
  firstFrom(tokens.length, (index) => (tokens[index]?.start ?? 0) + offset >= place)

/** Words behind the verb without which a clause that names no topic says nothing: «ونشيد». */
const fewestWords = 3

function positionOf(
  passage: Passage,
  topics: RecordTopics,
  act: Act,
  [start, next]: [number, number],
): Position | null {
  const end = endOfClause(passage, start, next)
  const verbEnd = Math.min(end, tokenAt(passage, act.span.end))
  if (isCourtesy(passage, act.class, start, end)) return null
  const stance = stanceOf(passage, act, start, end)
  if (stance === null) return null
  const topic = topicOf(passage, topics, act, [verbEnd, end])
  if (topic === null && (stance === 'notes' || end - verbEnd < fewestWords)) return null
  return { topic: topic?.topic ?? null, key: topic?.key ?? null, stance, ...wordsOf(passage, start, end) }
}

/** Of a request what is to be done counts, and not who is to do it. */
function topicOf(
  passage: Passage,
  topics: RecordTopics,
  act: Act,
  [verbEnd, end]: [number, number],
): Topic | null {
  const action = act.mandates[0]?.action.span.start
  const from = action === undefined ? verbEnd : Math.min(end, tokenAt(passage, action))
  return objectOf(passage, topics, from, end)
}

/** Words that lead to the next act and belong to it: «كما», `and`. */
function endOfClause({ tokens, language }: Passage, start: number, next: number): number {
  let end = start + 1
  while (end < next && !isStrong(tokens[end])) end++
  while (
    end > start + 1 &&
    (tokens[end - 1]?.kind === 'mark' || language.acts.joiners.includes(tokens[end - 1]?.folded ?? ''))
  )
    end--
  return end
}

const courteous = new Set<ActClass>(['commend', 'express', 'note', 'recall', 'stress', 'welcome', 'affirm'])

/** Words from the verb among which a person or the meeting makes an act a greeting. */
const courtesyReach = 9

function isCourtesy({ tokens, language }: Passage, kind: ActClass, start: number, end: number): boolean {
  const { courtesies, stem } = language.positions
  return (
    courteous.has(kind) &&
    tokens
      .slice(start, Math.min(end, start + courtesyReach))
      .some(({ folded }) => courtesies.includes(folded) || courtesies.includes(`ال${stem(folded)}`))
  )
}
