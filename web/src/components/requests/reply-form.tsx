import { replyDocx } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { isPast, today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { LanguageField } from '../letters/note-fields.tsx'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { useIsOpen, useRequest, useTypedRequest } from './request-context.ts'
import { RequestForm } from './request-form.tsx'
import { WithdrawPart } from './withdraw-part.tsx'

/** Our one reply: what is still missing, a draft, and that it was sent. */
export function ReplyPart() {
  const words = useReader().t.requests
  const { page } = useRequest()
  const isOpen = useIsOpen()
  const { reply, withdrawnReplies, items } = page
  const left = items.flatMap(({ id, state, withdrawn }, at) =>
    withdrawn || state === 'cleared' ? [] : [{ id, place: at + 1 }],
  )
  if (items.length === 0) return null
  return (
    <section id="reply">
      <h2>{words.reply}</h2>
      {reply && <SentReply />}
      {isOpen && <p className="quiet small">{words.replyWhy}</p>}
      {isOpen && left.length > 0 && <Left items={left} />}
      {isOpen && (
        <p>
          <a href={replyDocx(page.request.id, { draft: true })}>{words.draft}</a>
        </p>
      )}
      {isOpen && left.length === 0 && <SendForm />}
      {withdrawnReplies.length > 0 && <WithdrawnReplies />}
    </section>
  )
}

function SentReply() {
  const reader = useReader()
  const words = reader.t.requests
  const { page, past } = useRequest()
  const { request, reply } = page
  if (!reply) return null
  return (
    <>
      <p>
        <b>{words.sent(`\u2068${reply.number}\u2069`)}</b> · <Day day={reply.date} /> ·{' '}
        <bdi>{reply.sender}</bdi>
      </p>
      <p className="quiet small">
        {reader.t.register.mandate.recordedBy(`\u2068${reply.by}\u2069`, formatMoment(reply.at, reader))}
      </p>
      <p>
        <a href={replyDocx(request.id)}>{words.docx}</a>
      </p>
      {!isPast(past) && <WithdrawPart id={reply.id} label={words.withdrawReply} />}
    </>
  )
}

function Left({ items }: { items: readonly { id: string; place: number }[] }) {
  const { t, number } = useReader()
  return (
    <p>
      {t.requests.notSettled}{' '}
      {items.map(({ id, place }, at) => (
        <span key={id}>
          {at > 0 && t.separator}
          <a href={`#${id}`}>{number(place)}</a>
        </span>
      ))}
    </p>
  )
}

function SendForm() {
  const { t } = useReader()
  const words = t.requests
  const { page, senders, person } = useRequest()
  const typed = useTypedRequest({ about: 'reply' })
  const { language } = page.request
  return (
    <RequestForm fields={{ about: 'reply', version: `${page.version}` }} className="fields">
      <label>
        {words.replyNumber}
        <input type="text" name="number" dir="auto" required maxLength={100} defaultValue={typed?.number} />
      </label>
      <label>
        {words.replyDate}
        <input type="date" name="date" required defaultValue={typed?.date ?? today()} />
      </label>
      <LanguageField label={words.language} chosen={typed?.language ?? language} />
      <label className="long">
        {words.sender}
        <input
          type="text"
          name="sender"
          dir="auto"
          required
          maxLength={500}
          defaultValue={typed?.sender ?? senders[language]}
        />
      </label>
      <p className="buttons">
        <button type="submit" className="primary">
          {words.send}
        </button>{' '}
        <span className="quiet">{t.register.mandate.inNameOf(`\u2068${person}\u2069`)}</span>
      </p>
    </RequestForm>
  )
}

function WithdrawnReplies() {
  const words = useReader().t.requests
  const { withdrawnReplies } = useRequest().page
  return (
    <details>
      <summary>{words.withdrawnReplies}</summary>
      <ul>
        {withdrawnReplies.map(({ id, number, date, withdrawn }) => (
          <li key={id}>
            <bdi>{number}</bdi> · <Day day={date} />
            {withdrawn && <WithdrawnWords withdrawn={withdrawn} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
