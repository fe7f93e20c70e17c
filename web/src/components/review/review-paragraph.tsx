import { reviewPath } from '../../addresses.ts'
import type { ReviewParagraph as Paragraph, ReviewMandate } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { isShown, wordRuns } from '../../review/word-runs.ts'
import { useReader } from '../frame/frame-context.ts'
import { PrintedClip } from '../printed/printed-clip.tsx'
import { Correct } from '../structure/correct.tsx'
import { AddForm } from './add-form.tsx'
import { MandateCard } from './mandate-card.tsx'
import { useReview } from './review-context.ts'

/** Parts that ask for nothing, whatever a person finds. */
const furniture: ReadonlySet<Paragraph['part']> = new Set(['cover', 'contents', 'heading', 'signature'])

/** A paragraph with its mandates marked in the words, and a block for each beside it. */
export function ReviewParagraph({ paragraph }: { paragraph: Paragraph }) {
  const { t, plain } = useReader()
  const { language, refused, page } = useReview()
  const { eId, number, marker, part, mandates } = paragraph
  const shown = mandates.filter(isShown)
  const folded = mandates.filter((mandate) => !isShown(mandate))
  return (
    <li className={`review-paragraph ${part} ${mandates.length > 0 ? 'asking' : ''}`} id={eId}>
      <span className="number">{number ? plain(number) : marker}</span>
      <div className="words" {...inLanguage(language)}>
        <Words paragraph={paragraph} shown={shown} />
        <PrintedClip printed={page.printed} lines={paragraph.sourceLines} />
      </div>
      <div className="cards">
        {shown.length > 0 && (
          <ol>
            {shown.map((mandate, at) => (
              <MandateCard key={mandate.id} mandate={mandate} at={at + 1} />
            ))}
          </ol>
        )}
        {folded.length > 0 && (
          <details className="folded" open={folded.some(({ id }) => refused?.typed.mandate === id)}>
            <summary>{t.review.folded(plain(folded.length))}</summary>
            <ol>
              {folded.map((mandate) => (
                <MandateCard key={mandate.id} mandate={mandate} at={null} />
              ))}
            </ol>
          </details>
        )}
        {!furniture.has(part) && <Add paragraph={paragraph} />}
        <Correct paragraph={paragraph} />
      </div>
    </li>
  )
}

function Words({ paragraph, shown }: { paragraph: Paragraph; shown: ReviewMandate[] }) {
  return (
    <p className="text">
      {wordRuns(paragraph).map(({ text, mark, ends }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a fixed text never move
        <span key={at} className={mark ? `on-mandate ${mark}` : undefined}>
          {text}
          {ends.map((mandate) => (
            <Chip key={mandate.id} mandate={mandate} at={shown.indexOf(mandate) + 1} />
          ))}
        </span>
      ))}
    </p>
  )
}

/** Behind the last of its words: the number of its block. The shape says whether somebody has decided. */
function Chip({ mandate: { id, state }, at }: { mandate: ReviewMandate; at: number }) {
  const { t, plain } = useReader()
  const isOpen = state === 'proposed'
  return (
    <a
      className={isOpen ? 'chip open' : 'chip'}
      href={`#${id}`}
      aria-label={`${t.review.mandate(plain(at))}${t.separator}${t.review.states[state]}`}
    >
      {plain(at)}
      <span aria-hidden="true">{isOpen ? '○' : '✓'}</span>
    </a>
  )
}

function Add({ paragraph }: { paragraph: Paragraph }) {
  const { t } = useReader()
  const { page, version, open, refused } = useReview()
  const isMine = refused?.typed.about === 'added' && refused.typed.eId === paragraph.eId
  if (isMine || open === `add:${paragraph.eId}`) return <AddForm paragraph={paragraph} />
  const query = { ...version, open: `add:${paragraph.eId}` }
  return (
    <a
      className="add-link"
      data-key="add"
      href={`${reviewPath(page.publication.id, page.order, query)}#typing`}
    >
      <span aria-hidden="true">+</span>
      <span className="add-words">{t.review.add.title}</span>
    </a>
  )
}
