import type { AgreedPage, AgreedUse } from '@qarar/register'
import { publicationPath, workPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { SessionName } from '../parts/session-name.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

type Wording = AgreedPage['wordings'][number]

/** Where a paragraph stands, and of when its text is. */
export function WordingUse({ use, language }: { use: AgreedUse; language: Wording['language'] }) {
  const reader = useReader()
  return (
    <>
      <WorkName work={use} language={language} eId={use.eId} />{' '}
      <span className="quiet">
        {use.date === null ? (
          reader.t.agreed.noDay
        ) : (
          <bdi>{formatStated(use.date, 'gregorian', reader, use.organisation)}</bdi>
        )}
      </span>
    </>
  )
}

type Place = AgreedUse['droppedIn'][number]

export function WorkName({
  work,
  language,
  eId,
}: {
  work: Place
  language: Wording['language']
  eId: string | null
}) {
  const { t } = useReader()
  const { publication, order, symbol, title, kind, session, organisation } = work
  const address =
    order === null ? publicationPath(publication, { language }) : workPath(publication, order, { language })
  return (
    <>
      <a href={eId === null ? address : `${address}#${eId}`}>
        {symbol && <SymbolText>{symbol}</SymbolText>}
        {symbol && title && ' · '}
        {title && <bdi {...inLanguage(language)}>{title}</bdi>}
        {!symbol && !title && (kind ? t.kinds[kind] : t.publication.untitled)}
      </a>
      {session && (
        <>
          {t.separator}
          <SessionName session={session} organisation={organisation} />
        </>
      )}
    </>
  )
}
