import { publicationPath, replyDocx } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { useRequest } from './request-context.ts'
import { RequestProgress } from './request-progress.tsx'
import { SenderWords } from './sender-words.tsx'

/** Who asks, when and until when; how far it is; the note as it came. */
export function RequestHead() {
  const { t } = useReader()
  const words = t.requests
  const { page } = useRequest()
  const { request, reply } = page
  return (
    <header className="page-head letter-head">
      <h1>{words.request(`\u2068${request.number}\u2069`)}</h1>
      <p className="quiet">
        <SenderWords request={request} /> · <Day day={request.date} />
        {request.limit && (
          <>
            {' · '}
            {words.limit}: <Day day={request.limit} />
          </>
        )}
        {request.about && (
          <>
            {' · '}
            <SymbolText>{request.about}</SymbolText>
          </>
        )}
      </p>
      {request.withdrawn ? (
        <WithdrawnWords withdrawn={request.withdrawn} />
      ) : (
        <p className="tally">
          <RequestProgress {...page} withdrawn={null} />
        </p>
      )}
      {reply && (
        <p>
          <a href={replyDocx(request.id)}>{words.docx}</a>
        </p>
      )}
      <NoteWords />
    </header>
  )
}

/** What the items are about is marked in it. */
function NoteWords() {
  const words = useReader().t.requests
  const { request, items } = useRequest().page
  const spans = items.flatMap(({ id, span, withdrawn }) => (span && !withdrawn ? [{ id, ...span }] : []))
  return (
    <details className="note-words">
      <summary>{words.asReceived}</summary>
      {request.publication && (
        <p>
          <a href={publicationPath(request.publication)}>{words.document}</a>
        </p>
      )}
      <p {...inLanguage(request.language)}>
        {markedParts(request.words, spans).map(({ text, item, start }) =>
          item ? (
            <mark key={start}>
              <a href={`#${item}`}>{text}</a>
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </details>
  )
}

interface Span {
  id: string
  start: number
  end: number
}

/** The words, cut at the spans; of spans over each other the first counts. */
function markedParts(words: string, spans: readonly Span[]) {
  const parts: { text: string; item: string | null; start: number }[] = []
  let done = 0
  for (const { id, start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < done) continue
    parts.push({ text: words.slice(done, start), item: null, start: done })
    parts.push({ text: words.slice(start, end), item: id, start })
    done = end
  }
  return [...parts, { text: words.slice(done), item: null, start: done }]
}
