import { endOfDay } from '@qarar/register'
import { data } from 'react-router'
import { mechanismKindPath, mechanismPath, mechanismsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { MechanismAnswers } from '../components/mechanisms/mechanism-answers.tsx'
import { MechanismContext } from '../components/mechanisms/mechanism-context.ts'
import { MechanismHead } from '../components/mechanisms/mechanism-head.tsx'
import { MechanismHistory } from '../components/mechanisms/mechanism-history.tsx'
import { MechanismMembers } from '../components/mechanisms/mechanism-members.tsx'
import { MechanismMentions } from '../components/mechanisms/mechanism-mentions.tsx'
import { MechanismName } from '../components/mechanisms/mechanism-name.tsx'
import { MechanismNotices } from '../components/mechanisms/mechanism-notices.tsx'
import { MechanismRecords } from '../components/mechanisms/mechanism-records.tsx'
import { PastForm } from '../components/mechanisms/past-form.tsx'
import { PictureOfKind } from '../components/mechanisms/picture-of-kind.tsx'
import { PastNotice } from '../components/register/past-notice.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { getKinds, getMechanism, kindNamed } from '../mechanisms/mechanisms-api.ts'
import { namesOf, othersFor } from '../mechanisms/named-mechanisms.ts'
import { type Acted, actOn, refusedIn, revealedIn } from '../mechanisms/reveal.ts'
import { openForm } from '../mechanisms/save-mechanism.ts'
import { askPast, isPast, pastOf, today } from '../register/past.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const past = pastOf(searchParams)
  const { language } = chooseReader(request.headers)
  const query = askPast(new URLSearchParams({ language }), past)
  const [page, { kinds }] = await Promise.all([getMechanism(context, params.id, query), getKinds(context)])
  const listed = kindNamed(kinds, page.mechanism.kind)
  if (!listed) throw data(null, { status: 404 })
  const others = await othersFor(context, page, listed.declaration, language)
  const open = searchParams.get('open')
  return { page, listed, others, past, open, recorded: searchParams.get('recorded') }
}

export const action = ({ context, request }: Call<'id'>) => actOn(context, request)

/** One mechanism: how it stands, the words of the texts, its records, and what follows from them. */
export default function MechanismRoute({
  loaderData: { page, listed, others, past, open, recorded },
  actionData: acted = null,
}: PageProps<typeof loader> & { actionData?: Acted | null }) {
  const reader = useReader()
  const { t, language } = reader
  const { mechanism, mentions, records } = page
  const kind = listed.declaration
  const refused = refusedIn(acted)
  const shown = {
    ...{ kind, mechanism, mentions, records, same: page.same, others, refused },
    names: namesOf(kind, page, others, reader),
    open: openForm(refused, open),
    revealed: revealedIn(acted),
    known: past.known && endOfDay(past.known),
    canChange: listed.declared && !isPast(past),
    address: (form?: string) => mechanismPath(mechanism.id, { open: form }),
  }
  return (
    <article className="mechanism">
      <title>{`${mechanism.name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: mechanismsPath(), name: t.mechanisms.title },
          { href: mechanismKindPath(kind.id), name: kind.many[language] },
        ]}
        here={<MechanismName name={mechanism.name} />}
      />
      <MechanismContext value={shown}>
        <MechanismNotices recorded={recorded} />
        {!listed.declared && <p className="notice">{t.mechanisms.kindGone}</p>}
        <PastNotice past={past} toNow={mechanismPath(mechanism.id)} />
        <MechanismHead />
        <PastForm past={past} path={mechanismPath(mechanism.id)} />
        <MechanismMembers page={page} day={past.asOf ?? today()} />
        <MechanismAnswers answers={page.answers} />
        <PictureOfKind />
        <MechanismMentions mentions={mentions} asOf={past.asOf ?? past.known} />
        <MechanismRecords totals={page.totals} />
        <MechanismHistory history={page.history} />
      </MechanismContext>
    </article>
  )
}
