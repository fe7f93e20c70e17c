import type { Contribution, RequestItem } from '@qarar/register'
import { requestPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { today } from '../../register/past.ts'
import { startOf } from '../../requests/text-source.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { LanguageField } from '../letters/note-fields.tsx'
import { Proofs } from '../parts/proofs.tsx'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { useIsOpen, useRequest, useTypedRequest } from './request-context.ts'
import { RequestForm } from './request-form.tsx'
import { WithdrawPart } from './withdraw-part.tsx'

/** What ministries wrote on an item, the newest first, each in its own language. */
export function ItemContributions({ item }: { item: RequestItem }) {
  const isOpen = useIsOpen()
  return (
    <>
      {item.contributions.length > 0 && (
        <ol className="entries-list contributions">
          {item.contributions.map((contribution) => (
            <OneContribution key={contribution.id} contribution={contribution} item={item} />
          ))}
        </ol>
      )}
      {isOpen && item.shares.length > 0 && <ContributeForm item={item} />}
    </>
  )
}

function OneContribution({ contribution, item }: { contribution: Contribution; item: RequestItem }) {
  const reader = useReader()
  const { t } = reader
  const { request } = useRequest().page
  const isOpen = useIsOpen()
  const { id, post, date, language, words, evidence, by, at, withdrawn } = contribution
  const start = startOf(item.id, { kind: 'contribution', contribution: id })
  return (
    <li id={id} className={withdrawn ? 'withdrawn' : undefined}>
      <p>
        <bdi>{post}</bdi> · <Day day={date} />
      </p>
      <p className="answer-words" {...inLanguage(language)}>
        {words}
      </p>
      {evidence.length > 0 && (
        <p className="small">
          <Proofs evidence={evidence} />
        </p>
      )}
      <p className="quiet small">
        {t.register.mandate.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}
      </p>
      {withdrawn && <WithdrawnWords withdrawn={withdrawn} />}
      {isOpen && !withdrawn && (
        <p>
          <a href={`${requestPath(request.id, { start })}#text-${item.id}`}>{t.requests.start}</a>
        </p>
      )}
      {isOpen && !withdrawn && <WithdrawPart id={id} />}
    </li>
  )
}

function ContributeForm({ item }: { item: RequestItem }) {
  const words = useReader().t.requests
  const { request } = useRequest().page
  const typed = useTypedRequest({ about: 'contribution', item: item.id })
  return (
    <details className="other" open={typed !== null}>
      <summary>{words.contribute}</summary>
      <RequestForm fields={{ about: 'contribution', item: item.id }} className="fields">
        <label>
          {words.post}
          <select name="post" defaultValue={typed?.post}>
            {item.shares.map(({ post }) => (
              <option key={post} value={post}>
                {post}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.contributionDate}
          <input type="date" name="date" required defaultValue={typed?.date ?? today()} />
        </label>
        <LanguageField label={words.settleLanguage} chosen={typed?.language ?? request.language} />
        <label className="long">
          {words.contributionWords}
          <textarea
            name="words"
            rows={4}
            dir="auto"
            required
            maxLength={20_000}
            defaultValue={typed?.words}
          />
        </label>
        <label className="long">
          {words.evidence}
          <input type="text" name="evidence" dir="auto" maxLength={500} defaultValue={typed?.evidence} />
        </label>
        <p className="buttons">
          <button type="submit">{words.submitContribution}</button>
        </p>
      </RequestForm>
    </details>
  )
}
