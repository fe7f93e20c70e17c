import { redirect } from 'react-router'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { RuleForm } from '../components/rules/rule-form.tsx'
import { RuleList } from '../components/rules/rule-list.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { makeReader } from '../i18n/reader.ts'
import { fieldsOf, type Refused, refuse, send } from '../register/refused.ts'
import { getChoices, listPosts } from '../register/register-api.ts'
import { recordedKinds, ruleChange } from '../rules/rule-change.ts'
import { listRules } from '../rules/rules-api.ts'

export async function loader({ context, request }: Call) {
  const [rules, choices, posts] = await Promise.all([
    listRules(context),
    getChoices(context),
    listPosts(context),
  ])
  const said = new URL(request.url).searchParams.get('recorded')
  return { rules, choices, posts, recorded: recordedKinds.find((kind) => kind === said) ?? null }
}

export async function action({ context, request }: Call) {
  const fields = fieldsOf(await request.formData())
  const reader = makeReader(chooseReader(request.headers))
  const change = ruleChange(fields, await getChoices(context), reader)
  if ('why' in change) return refuse(change.why, fields)
  const refused = await send(context, change, fields)
  return refused ?? redirect(`/register/rules?recorded=${change.recorded}`, 303)
}

/** Which posts see to which mandates. */
export default function RulesRoute({
  loaderData: { rules, choices, posts, recorded },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const words = t.rules
  return (
    <div className="rules">
      <title>{`${words.title} · ${t.name}`}</title>
      <Breadcrumb here={words.title} steps={[{ href: '/register', name: t.register.title }]} />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="quiet">{words.why}</p>
      </header>
      <RefusedNotice refused={refused} />
      {recorded && !refused && (
        <p className="recorded" role="status">
          {words.recorded[recorded]}
        </p>
      )}
      {rules.length === 0 ? <p className="empty">{words.none}</p> : <RuleList rules={rules} />}
      <RuleForm {...{ choices, posts, typed: refused?.fields ?? {} }} />
    </div>
  )
}
