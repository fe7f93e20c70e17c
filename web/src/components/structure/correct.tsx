import { reviewPath } from '../../addresses.ts'
import type { ReviewParagraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from '../review/review-context.ts'
import { takesKeyboard } from '../review/takes-keyboard.ts'
import { CorrectCitations } from './correct-citations.tsx'
import { CorrectWords } from './correct-words.tsx'
import { Choice, DirectForm, Record, Say } from './direct-form.tsx'

/** The way to what can be corrected in a paragraph, or all of it where it was asked for. */
export function Correct({ paragraph }: { paragraph: ReviewParagraph }) {
  const { t } = useReader()
  const { page, version, open, refused } = useReview()
  const { eId } = paragraph
  const isMine = refused?.typed.about === 'direct' && refused.typed.eId === eId
  const address = (query: Record<string, string | null | undefined>) =>
    reviewPath(page.publication.id, page.order, { ...version, ...query })
  if (!isMine && open !== `correct:${eId}`)
    return (
      <a className="add-link" data-key="correct" href={`${address({ open: `correct:${eId}` })}#typing`}>
        <span aria-hidden="true">✎</span>
        <span className="add-words">{t.structure.open}</span>
      </a>
    )
  return (
    <section className="card-form correct-form" aria-label={t.structure.open}>
      <h3 tabIndex={-1} {...takesKeyboard}>
        {t.structure.open}
      </h3>
      <Paragraph paragraph={paragraph} />
      <CorrectWords paragraph={paragraph} />
      <CorrectCitations paragraph={paragraph} />
      <a data-key="cancel" href={`${address({})}#${eId}`}>
        {t.review.cancel}
      </a>
    </section>
  )
}

function Paragraph({ paragraph: { eId, part, number, parent } }: { paragraph: ReviewParagraph }) {
  const { structure } = useReader().t
  const { paragraph: own, parts } = structure
  const levels = Object.fromEntries(own.levels.map((name, level) => [String(level), name]))
  const level = parent === null ? 0 : parent.split('__').length
  return (
    <div className="direct-forms">
      <DirectForm of="paragraph" fields={{ eId }}>
        <Choice name="part_value" label={own.part} names={parts} chosen={part} />
        <Record what="part" label={own.part} />
      </DirectForm>
      <DirectForm of="paragraph" fields={{ eId }}>
        <label>
          {own.number}
          <input
            type="text"
            name="number_value"
            size={4}
            maxLength={20}
            dir="auto"
            defaultValue={number ?? ''}
          />
        </label>
        <Record what="number" label={own.number} />
      </DirectForm>
      <DirectForm of="paragraph" fields={{ eId }}>
        <Choice name="level_value" label={own.level} names={levels} chosen={String(Math.min(level, 2))} />
        <Record what="level" label={own.level} />
      </DirectForm>
      <DirectForm of="paragraph" fields={{ eId }}>
        <Say what="join">{own.join}</Say>
        <Say what="furniture">{own.furniture}</Say>
      </DirectForm>
    </div>
  )
}
