import type { EarlierReply, RequestItem } from '@qarar/register'
import { requestPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { sessionWords } from '../../register/session-words.ts'
import { startOf } from '../../requests/text-source.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useIsOpen, useRequest } from './request-context.ts'

/** What we replied before on the same clause, beside the item. */
export function EarlierReplies({ item }: { item: RequestItem }) {
  const words = useReader().t.requests
  const isOpen = useIsOpen()
  if (!isOpen && item.earlier.length === 0) return null
  return (
    <div className="earlier">
      <h4>{words.earlier}</h4>
      {item.earlier.length === 0 && <p className="quiet small">{words.noEarlier}</p>}
      {item.earlier.map((reply) => (
        <Earlier key={`${reply.reply} ${reply.item}`} earlier={reply} item={item} />
      ))}
    </div>
  )
}

function Earlier({ earlier, item }: { earlier: EarlierReply; item: RequestItem }) {
  const reader = useReader()
  const { t, plain } = reader
  const { request } = useRequest().page
  const isOpen = useIsOpen()
  const { why, reply, item: of, number, date, session, symbol, paragraph, language, words } = earlier
  const start = startOf(item.id, { kind: 'reply', reply, item: of })
  return (
    <div className="earlier-reply">
      <p>
        <a href={`${requestPath(earlier.request)}#${of}`}>
          <SymbolText>{number}</SymbolText>
        </a>{' '}
        · <Day day={date} />
      </p>
      <p className="quiet small">
        {t.requests.why[why]}
        {session && ` · ${sessionWords(session, reader)}`}
        {symbol && (
          <>
            {' · '}
            <SymbolText>{symbol}</SymbolText>
            {paragraph && (
              <>
                {t.separator}
                <bdi>{plain(paragraph)}</bdi>
              </>
            )}
          </>
        )}
      </p>
      <p className="answer-words" {...inLanguage(language)}>
        {words}
      </p>
      {isOpen && (
        <p>
          <a href={`${requestPath(request.id, { start })}#text-${item.id}`}>{t.requests.start}</a>
        </p>
      )}
    </div>
  )
}
