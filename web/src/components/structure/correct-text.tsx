import { organisations } from '@qarar/register'
import { reviewPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from '../review/review-context.ts'
import { ReviewForm } from '../review/review-form.tsx'
import { Choice, DirectForm, Record, Say } from './direct-form.tsx'

/** What a text is, and what the whole file is. */
export function CorrectText() {
  const { structure } = useReader().t
  const { page, version, open, refused } = useReview()
  const isMine = refused?.typed.about === 'direct' && refused.typed.eId === undefined
  if (!isMine && open !== 'correct')
    return (
      <p className="to-correct">
        <a
          href={`${reviewPath(page.publication.id, page.order, { ...version, open: 'correct' })}#correct-text`}
        >
          {structure.openText}
        </a>
      </p>
    )
  return (
    <section className="card-form correct-form" id="correct-text" aria-label={structure.text.title}>
      <p className="quiet">{structure.text.note}</p>
      <OfText />
      <OfFile />
      <OfOthers />
    </section>
  )
}

function OfText() {
  const { t } = useReader()
  const { work } = useReview().page
  const { text: own } = t.structure
  return (
    <fieldset className="direct-forms">
      <legend>{own.ofText}</legend>
      <DirectForm of="text">
        <Choice name="kind_value" label={own.kind} names={t.kinds} chosen={work.kind} />
        <Record what="kind" label={own.kind} />
      </DirectForm>
      <DirectForm of="text">
        <Session label={own.session} session={work.session} />
        <Record what="session" label={own.session} />
      </DirectForm>
    </fieldset>
  )
}

function OfFile() {
  const { t, language } = useReader()
  const { publication } = useReview().page
  const { text: own } = t.structure
  const names = organisations.map(({ code, names }) => [code, names[language][0] ?? code])
  return (
    <fieldset className="direct-forms">
      <legend>{own.ofFile}</legend>
      <DirectForm of="file">
        <Choice name="kind_value" label={own.fileKind} names={t.kinds} chosen={publication.kind} />
        <Record what="kind" label={own.fileKind} />
      </DirectForm>
      <DirectForm of="file">
        <Session label={own.fileSession} session={publication.session} />
        <Record what="session" label={own.fileSession} />
      </DirectForm>
      <DirectForm of="file">
        <Choice
          name="organisation_value"
          label={own.organisation}
          names={Object.fromEntries(names)}
          chosen={publication.organisation}
          none="–"
        />
        <Record what="organisation" label={own.organisation} />
      </DirectForm>
      <DirectForm of="file">
        <Choice
          name="language_value"
          label={own.language}
          names={t.languages}
          chosen={publication.language}
        />
        <Record what="language" label={own.language} />
      </DirectForm>
      <DirectForm of="lines">
        <label>
          {own.lines}
          <input type="text" name="lines" size={9} maxLength={20} required dir="ltr" />
        </label>
        <Say what="text">{own.isText}</Say>
        <Say what="furniture">{own.isFurniture}</Say>
      </DirectForm>
    </fieldset>
  )
}

/** Versions of it, and what it renews. */
function OfOthers() {
  const { structure } = useReader().t
  const { revision, order } = useReview().page
  const { others: own } = structure
  return (
    <ReviewForm className="direct-form" fields={{ about: 'link', revision, order }}>
      <fieldset>
        <legend>{own.title}</legend>
        <Choice name="relation" label={own.relation} names={own.relations} chosen="renews" />
        <label>
          {own.to}
          <input type="text" name="to" size={24} maxLength={300} required dir="ltr" />
        </label>
        <button type="submit" name="holds" value="yes">
          {own.holds}
        </button>
        <button type="submit" name="holds" value="no">
          {own.holdsNot}
        </button>
      </fieldset>
    </ReviewForm>
  )
}

function Session({ label, session }: { label: string; session: string | null }) {
  return (
    <label>
      {label}
      <input
        type="text"
        name="session_value"
        size={12}
        maxLength={60}
        dir="ltr"
        defaultValue={session ?? ''}
      />
    </label>
  )
}
