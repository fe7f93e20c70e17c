import type { Removal } from '@qarar/register'
import { publicationPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { listRemovals } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { formatMoment, formatStated } from '../i18n/dates.ts'

export const loader = ({ context }: Call) => listRemovals(context)

/** What was removed by order: what is left of it. */
export default function RemovalsRoute({ loaderData: removals }: PageProps<typeof loader>) {
  const { t } = useReader()
  const words = t.distribution
  return (
    <div className="distribution">
      <title>{`${words.removals} · ${t.name}`}</title>
      <Breadcrumb here={words.removals} />
      <header className="page-head">
        <h1>{words.removals}</h1>
      </header>
      {removals.length === 0 && <p className="empty">{words.noRemovals}</p>}
      <ol className="entries-list">
        {removals.map((removal) => (
          <One key={removal.id} removal={removal} />
        ))}
      </ol>
    </div>
  )
}

function One({ removal: { id, kind, files, submitted, reason, by, at } }: { removal: Removal }) {
  const reader = useReader()
  const { t, count } = reader
  return (
    <li>
      <h2>
        {t.distribution.removedKinds[kind]}
        {t.separator}
        <time dateTime={at}>{formatStated(at.slice(0, 10), 'gregorian', reader)}</time>
      </h2>
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      <p className="quiet small">
        <bdi className="symbol">{id}</bdi> · {count(t.distribution.files, files.length)}
      </p>
      <p className="quiet small">{t.distribution.by(`\u2068${by}\u2069`, formatMoment(at, reader))}</p>
      {submitted.map((report) => (
        <p key={report} className="small">
          {t.distribution.submittedReport} <a href={publicationPath(report)}>{report}</a>
        </p>
      ))}
      {files.map((sha256) => (
        <p key={sha256} className="quiet small hash" dir="ltr">
          {sha256}
        </p>
      ))}
    </li>
  )
}
