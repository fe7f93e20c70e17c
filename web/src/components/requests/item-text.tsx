import type { RequestItem, SettledText } from '@qarar/register'
import { formatMoment } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { startingText, startOf } from '../../requests/text-source.ts'
import { useReader } from '../frame/frame-context.ts'
import { LanguageField } from '../letters/note-fields.tsx'
import { useIsOpen, useRequest, useTypedRequest } from './request-context.ts'
import { RequestForm } from './request-form.tsx'

/** The words of our reply on an item: as they are settled, as they were, and the form that settles them. */
export function ItemText({ item }: { item: RequestItem }) {
  const { t } = useReader()
  const isOpen = useIsOpen()
  const [, ...before] = item.history
  return (
    <div className="item-text" id={`text-${item.id}`}>
      {item.settled && <SettledWords item={item} text={item.settled} />}
      {item.isOutdated && <p className="mark stale">{t.requests.outdated}</p>}
      {isOpen && <SettleForm item={item} />}
      {before.length > 0 && <History texts={before} />}
    </div>
  )
}

function SettledWords({ item, text }: { item: RequestItem; text: SettledText }) {
  const reader = useReader()
  const { t } = reader
  const began = beginningWords(item, text, t.requests)
  return (
    <>
      <h4>{t.requests.text}</h4>
      <p className="answer-words" {...inLanguage(text.language)}>
        {text.words}
      </p>
      <p className="quiet small">
        {t.register.mandate.recordedBy(`\u2068${text.by}\u2069`, formatMoment(text.at, reader))}
        {began && ` · ${t.requests.began}: ${began}`}
      </p>
    </>
  )
}

interface Words {
  fromReply: (number: string) => string
  fromContribution: (post: string) => string
  elsewhere: string
}

function beginningWords(item: RequestItem, { source }: SettledText, words: Words): string | null {
  if (source === null) return null
  if (source.kind === 'reply') {
    const found = item.earlier.find(({ reply }) => reply === source.reply)
    return found ? words.fromReply(`\u2068${found.number}\u2069`) : words.elsewhere
  }
  const found = item.contributions.find(({ id }) => id === source.contribution)
  return found ? words.fromContribution(`\u2068${found.post}\u2069`) : words.elsewhere
}

/** What was typed before it came back, else the words to start from, else those that are settled. */
function SettleForm({ item }: { item: RequestItem }) {
  const words = useReader().t.requests
  const { page, start } = useRequest()
  const typed = useTypedRequest({ about: 'text', item: item.id })
  const source = start?.item === item.id ? start.source : null
  const begun = source && startingText(item, source)
  const shown = typed ?? begun ?? item.settled
  const from = typed?.start ?? (begun && source ? startOf(item.id, source) : '')
  const isNext = item.state === 'contributed'
  return (
    <details className="other" open={typed !== null || begun !== null || isNext}>
      <summary>{item.settled ? words.settleAgain : words.settle}</summary>
      <RequestForm
        fields={{ about: 'text', item: item.id, version: `${item.version}`, start: from }}
        className="fields"
      >
        <label className="long">
          {words.text}
          <textarea
            name="words"
            rows={5}
            dir="auto"
            required
            maxLength={20_000}
            defaultValue={shown?.words ?? undefined}
          />
        </label>
        <LanguageField label={words.settleLanguage} chosen={shown?.language ?? page.request.language} />
        <p className="buttons">
          <button type="submit" className="primary">
            {words.submitText}
          </button>
          {item.settled && (
            <button type="submit" name="reopen" value="yes" formNoValidate>
              {words.reopen}
            </button>
          )}
        </p>
      </RequestForm>
    </details>
  )
}

function History({ texts }: { texts: readonly SettledText[] }) {
  const reader = useReader()
  const { history, reopened } = reader.t.requests
  return (
    <details className="other">
      <summary>{history}</summary>
      <ol className="entries-list">
        {texts.map(({ words, language, by, at }) => (
          <li key={at}>
            {words === null ? (
              <p>{reopened}</p>
            ) : (
              <p className="answer-words" {...inLanguage(language)}>
                {words}
              </p>
            )}
            <p className="quiet small">
              {reader.t.register.mandate.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
