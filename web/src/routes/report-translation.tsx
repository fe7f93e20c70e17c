import { reportPagePath, reportPath, reportsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { SegmentsForm, typedSegments } from '../components/reports/segments-form.tsx'
import type { Call, PageProps } from '../host.ts'
import { asLanguage } from '../i18n/choose-reader.ts'
import type { Refused } from '../register/refused.ts'
import { sessionWords } from '../register/session-words.ts'
import { getOutline, listAwaiting } from '../reports/reports-api.ts'
import { saveSegments } from '../reports/save-report.ts'

/** On one page: more come when these are saved. */
const shownAtOnce = 50

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const outline = await getOutline(context, params.id)
  const { languages } = outline.volume
  const asked = asLanguage(searchParams.get('language'))
  const language = languages.find((tag) => tag === asked) ?? languages[1] ?? languages[0] ?? 'en'
  const segments = await listAwaiting(context, params.id, language)
  const isRecorded = searchParams.get('recorded') === 'segments'
  return { outline, language, all: segments.length, segments: segments.slice(0, shownAtOnce), isRecorded }
}

export const action = ({ context, params, request }: Call<'id'>) => saveSegments(context, params.id, request)

/** Sentences that stand in another language only, to be translated one by one. */
export default function ReportTranslationRoute({
  loaderData: { outline, language, all, segments, isRecorded },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const reader = useReader()
  const { t, number } = reader
  const words = t.reports
  const { volume } = outline
  const title = words.translationTitle(t.languages[language])
  return (
    <article className="letter report translation">
      <title>{`${title} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: reportsPath(), name: words.title },
          { href: reportPath(volume.id), name: sessionWords(volume.session, reader) },
        ]}
        here={title}
      />
      <RefusedNotice refused={refused} />
      {isRecorded && !refused && (
        <p className="recorded" role="status">
          {words.recorded.segments}
        </p>
      )}
      <header className="page-head">
        <h1>{title}</h1>
        <p className="quiet">{words.translationWhy}</p>
        {all > segments.length && (
          <p className="due-words">{words.shown(number(segments.length), number(all))}</p>
        )}
      </header>
      <nav className="versions" aria-label={words.copyLanguage}>
        <ul>
          {volume.languages.map((tag) => (
            <li key={tag}>
              <a
                href={reportPagePath(volume.id, 'translation', { language: tag })}
                aria-current={tag === language ? 'true' : undefined}
              >
                {t.languages[tag]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {segments.length === 0 ? (
        <p className="empty">{words.allTranslated}</p>
      ) : (
        <SegmentsForm
          outline={outline}
          language={language}
          segments={segments}
          typed={typedSegments(refused?.fields ?? {})}
        />
      )}
    </article>
  )
}
