import { data } from 'react-router'
import { mechanismKindPath, mechanismPath, mechanismsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { CompiledForm } from '../components/mechanisms/compiled-form.tsx'
import { CompiledReport } from '../components/mechanisms/compiled-report.tsx'
import { MechanismName } from '../components/mechanisms/mechanism-name.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { getCompiled, getKinds, getMechanism, kindNamed } from '../mechanisms/mechanisms-api.ts'
import { askPeriod, periodOf } from '../mechanisms/report-period.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { language } = chooseReader(request.headers)
  const period = periodOf(new URL(request.url).searchParams, language)
  const [{ mechanism }, { kinds }] = await Promise.all([
    getMechanism(context, params.id, new URLSearchParams({ language })),
    getKinds(context),
  ])
  const listed = kindNamed(kinds, mechanism.kind)
  if (!listed?.declared) throw data(null, { status: 404 })
  const isWrong = period.from > period.to
  const report = isWrong ? null : await getCompiled(context, params.id, askPeriod(period))
  return { mechanism, kind: listed.declaration, period, report }
}

/** What the records of a mechanism say of a period, as a document; each figure leads to what it was counted from. */
export default function MechanismReportRoute({
  loaderData: { mechanism, kind, period, report },
}: PageProps<typeof loader>) {
  const { t, language } = useReader()
  const words = t.mechanisms.compiled
  return (
    <div className="compiled-page">
      <title>{`${words.title}: ${mechanism.name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: mechanismsPath(), name: t.mechanisms.title },
          { href: mechanismKindPath(kind.id), name: kind.many[language] },
          { href: mechanismPath(mechanism.id), name: <MechanismName name={mechanism.name} /> },
        ]}
        here={words.title}
      />
      <CompiledForm mechanism={mechanism.id} period={period} report={report} />
      {report === null && (
        <p className="notice" role="alert">
          {words.wrong}
        </p>
      )}
      {report && <CompiledReport report={report} />}
    </div>
  )
}
