import { letterPath, lettersPath } from '../addresses.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { AnswerForm } from '../components/letters/answer-form.tsx'
import { LetterAnswers } from '../components/letters/letter-answers.tsx'
import { LetterContext } from '../components/letters/letter-context.ts'
import { LetterHead } from '../components/letters/letter-head.tsx'
import { LetterQuotes } from '../components/letters/letter-quotes.tsx'
import { LetterStanding } from '../components/letters/letter-standing.tsx'
import { RemindForm } from '../components/letters/remind-form.tsx'
import { WithdrawLetterForm } from '../components/letters/withdraw-letter-form.tsx'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { TakeBackForm } from '../components/sheets/take-back-form.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import { type Call, host, type PageProps } from '../host.ts'
import { recordedKinds } from '../letters/letter-change.ts'
import { getLetter } from '../letters/letters-api.ts'
import { saveLetter } from '../letters/save-letter.ts'
import { askPast, isPast, pastOf } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { listReturns } from '../sheets/sheets-api.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const past = pastOf(searchParams)
  const page = await getLetter(context, params.id, askPast(new URLSearchParams(), past))
  const returns = await listReturns(context, { letter: page.letter.id })
  const ids = [page.letter, ...page.reminders, ...page.answers].map(({ id }) => id)
  const distribution = await getDistribution(context, ids, past)
  const recorded = recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null
  return { page, returns, past, distribution, recorded, person: context.get(host).person }
}

export const action = ({ context, params, request }: Call<'id'>) => saveLetter(context, params.id, request)

/** A note: what it asks, where each State stands, what they answered. */
export default function LetterRoute({
  loaderData: loaded,
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const { letter } = loaded.page
  const canChange = !isPast(loaded.past) && letter.withdrawn === null
  return (
    <article className="letter">
      <title>{`${t.letters.note(letter.number)} · ${t.name}`}</title>
      <Breadcrumb
        steps={[{ href: lettersPath(), name: t.letters.title }]}
        here={<bdi>{letter.number}</bdi>}
      />
      <DistributionContext value={loaded.distribution}>
        <LetterContext value={{ ...loaded, refused }}>
          <RefusedNotice refused={refused} />
          <PastNotice past={loaded.past} toNow={letterPath(letter.id)} />
          {loaded.recorded && !refused && (
            <p className="recorded" role="status">
              {t.letters.recorded[loaded.recorded]}
            </p>
          )}
          <LetterHead />
          <LetterQuotes />
          <LetterStanding />
          {canChange && <RemindForm />}
          <LetterAnswers />
          {canChange && <TakeBackForm />}
          {canChange && <AnswerForm />}
          {canChange && (
            <WithdrawLetterForm about="withdraw-letter" id={letter.id} label={t.letters.withdrawNote} />
          )}
        </LetterContext>
      </DistributionContext>
    </article>
  )
}
