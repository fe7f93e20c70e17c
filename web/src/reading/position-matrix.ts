import type { Paragraph, Turn } from '../answers.ts'

type Position = Turn['positions'][number]

/** A position, and the paragraph that says it. */
export interface PlacedPosition extends Position {
  eId: string | null
  order: number
}

export interface Topic {
  key: string
  name: string
  /** By speaker. */
  said: ReadonlyMap<string, PlacedPosition[]>
}

export interface Matrix {
  /** Those with a position on a topic of several speakers, in the order in which they first spoke. */
  speakers: string[]
  /** Topics of more than one speaker, those of most speakers first. */
  shared: Topic[]
  /** What each says on topics that nobody else takes up, or that the words do not name. */
  alone: { speaker: string; positions: PlacedPosition[] }[]
}

/** What is read of the positions of a record, by topic and speaker; what is not there was not stated. */
export function positionMatrix(turns: readonly Turn[], nameOf: (turn: Turn) => string): Matrix {
  const topics = new Map<string, { name: string; said: Map<string, PlacedPosition[]> }>()
  const order = new Map<string, number>()
  for (const turn of turns) {
    const speaker = nameOf(turn)
    if (!order.has(speaker)) order.set(speaker, order.size)
    for (const position of turn.positions) {
      const key = position.key ?? `${turn.order} ${position.span.start}`
      const topic = topics.get(key) ?? { name: position.topic ?? '', said: new Map() }
      topics.set(key, topic)
      topic.said.set(speaker, [...(topic.said.get(speaker) ?? []), placed(position, turn)])
    }
  }
  const all = [...topics].map(([key, topic]): Topic => ({ key, ...topic }))
  const shared = all.filter(({ said }) => said.size > 1).sort((one, other) => other.said.size - one.said.size)
  const inOrder = (speakers: Iterable<string>) =>
    [...new Set(speakers)].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
  const single = all.filter(({ said }) => said.size === 1)
  const ofSpeaker = Map.groupBy(
    single.flatMap(({ said }) => [...said]),
    ([speaker]) => speaker,
  )
  return {
    speakers: inOrder(shared.flatMap(({ said }) => [...said.keys()])),
    shared,
    alone: inOrder(ofSpeaker.keys()).map((speaker) => ({
      speaker,
      positions: (ofSpeaker.get(speaker) ?? []).flatMap(([, positions]) => positions),
    })),
  }
}

function placed(position: Position, { paragraphs, order }: Turn): PlacedPosition {
  const holds = ({ span }: Paragraph) => span.start <= position.span.start && position.span.start < span.end
  return { ...position, order, eId: paragraphs.find(holds)?.eId ?? null }
}
