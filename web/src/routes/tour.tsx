import { redirect } from 'react-router'
import { jobPath } from '../addresses.ts'
import { addExamples, getLibrary } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { FormToken } from '../components/parts/form-token.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { messages } from '../i18n/messages.ts'
import { type TourStep, tourSteps } from '../tour/tour-steps.ts'

export async function loader({ context, request }: Call) {
  const library = await getLibrary(context, new URLSearchParams())
  const { tour } = messages[chooseReader(request.headers).language]
  const steps = tourSteps(library, tour.query)
  const next = steps?.[Number(new URL(request.url).searchParams.get('to')) - 1]
  if (next) throw redirect(next.href, 303)
  return { steps, isEmpty: library.total === 0 }
}

/** Takes the examples in; their progress stands on the page of the job. */
export async function action({ context }: Call) {
  return redirect(jobPath(await addExamples(context)), 303)
}

export default function TourRoute({ loaderData: { steps, isEmpty } }: PageProps<typeof loader>) {
  const { t } = useReader()
  return (
    <div className="prose tour">
      <title>{`${t.tour.title} · ${t.name}`}</title>
      <Breadcrumb here={t.tour.title} />
      <h1>{t.tour.title}</h1>
      <p>{t.tour.intro}</p>
      {steps ? (
        <Steps steps={steps} />
      ) : isEmpty ? (
        <TakeExamples />
      ) : (
        <p className="notice">{t.tour.elsewhere}</p>
      )}
    </div>
  )
}

function Steps({ steps }: { steps: TourStep[] }) {
  const { t } = useReader()
  return (
    <ol className="tour-steps">
      {steps.map(({ stop, href }) => (
        <li key={stop}>
          <a className="lead" href={href}>
            {t.tour.stops[stop].title}
          </a>
          <p>{t.tour.stops[stop].look}</p>
        </li>
      ))}
    </ol>
  )
}

function TakeExamples() {
  const { t } = useReader()
  return (
    <form method="post" className="tour-start">
      <FormToken />
      <p>{t.tour.empty}</p>
      <button type="submit" className="primary">
        {t.tour.take}
      </button>
    </form>
  )
}
