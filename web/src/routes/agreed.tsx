import { languageOfText, longestWording } from '@qarar/register'
import { getAgreed } from '../api.ts'
import { AcrossList } from '../components/agreed/across-list.tsx'
import { WordingItem } from '../components/agreed/wording-item.tsx'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import type { Call, PageProps } from '../host.ts'

export async function loader({ context, request }: Call) {
  const text = (new URL(request.url).searchParams.get('text') ?? '').toWellFormed().trim()
  const isTooLong = text.length > longestWording
  const found = text === '' || isTooLong ? null : await getAgreed(context, text)
  return { text, isTooLong, found }
}

/** A paragraph against what has been adopted. */
export default function AgreedRoute({ loaderData }: PageProps<typeof loader>) {
  const { t, number, count } = useReader()
  const { text, isTooLong, found } = loaderData
  return (
    <div className="agreed">
      <title>{`${t.agreed.title} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: '/search', name: t.find.title }]} here={t.agreed.title} />
      <header className="page-head">
        <h1>{t.agreed.title}</h1>
        <p>{t.agreed.intro}</p>
      </header>
      <form method="get" action="/agreed" className="agreed-form">
        <label htmlFor="wording">{t.agreed.text}</label>
        <textarea id="wording" name="text" dir="auto" rows={6} required defaultValue={text} />
        {isTooLong && (
          <p role="alert" className="refused">
            {t.agreed.tooLong(number(longestWording))}
          </p>
        )}
        <button type="submit" className="primary">
          {t.agreed.submit}
        </button>
      </form>
      {found && found.wordings.length === 0 && (
        <p className="empty">{t.agreed.none(t.languages[languageOfText(text)])}</p>
      )}
      {found && found.wordings.length > 0 && (
        <>
          <p role="status">{count(t.agreed.results, found.wordings.length)}</p>
          <Legend />
          <ol className="wordings">
            {found.wordings.map((wording) => (
              <WordingItem key={`${wording.language} ${wording.text}`} wording={wording} />
            ))}
          </ol>
        </>
      )}
      {found && found.across.length > 0 && <AcrossList found={found.across} />}
    </div>
  )
}

function Legend() {
  const { t } = useReader()
  return (
    <p className="quiet wording-words">
      {t.agreed.legend} <del>{t.agreed.onlyAdopted}</del>
      {t.separator}
      <ins>{t.agreed.onlyGiven}</ins>
    </p>
  )
}
