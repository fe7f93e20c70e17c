import { filePath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { Choices } from './choices.tsx'
import { ComparedFacts } from './compared-facts.tsx'
import type { Question } from './question.ts'

/** One file that resembles a kept text: why, the facts of both, and the answers. */
export function DoubtQuestion({ doubt, arrived, held }: Question) {
  const { t, percent } = useReader()
  const id = `doubt_${doubt.id}`
  return (
    <section className="question" aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{doubt.file}</bdi>
      </h2>
      <p>
        {t.questions.reasons[doubt.reason]} {t.questions.alike(percent(doubt.similarity))}
      </p>
      <ComparedFacts doubt={doubt} arrived={arrived} held={held} />
      <Differences arrived={arrived} held={held} />
      <Choices doubt={doubt} arrived={arrived} held={held} />
    </section>
  )
}

/** Leads to the paragraphs that differ, where both are in one language. */
function Differences({ arrived, held }: Pick<Question, 'arrived' | 'held'>) {
  const { t } = useReader()
  const file = arrived?.manifestations[0]?.id
  if (!file || arrived.publication.language !== held?.publication.language) return null
  return (
    <p>
      <a href={filePath(file)}>{t.printed.differences.title}</a>
    </p>
  )
}
