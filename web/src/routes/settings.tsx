import type { Level } from '@qarar/register'
import { redirect } from 'react-router'
import { useReader } from '../components/frame/frame-context.ts'
import { FormToken } from '../components/parts/form-token.tsx'
import { type Call, host, type PageProps } from '../host.ts'
import { asLanguage, asSettings, interfaceLanguages, readerCookie } from '../i18n/choose-reader.ts'
import { messages } from '../i18n/messages.ts'
import { calendarChoices, digitChoices, themeChoices } from '../i18n/reader.ts'
import { organisationName } from '../organisation-name.ts'
import { nameAmong } from '../register/party-words.ts'
import { getChoices } from '../register/register-api.ts'

export async function action({ request }: Call) {
  const form = await request.formData()
  const names = ['digits', 'calendar', 'theme', 'organisation'] as const
  const given = Object.fromEntries(names.map((name) => [name, form.get(name)])) as Record<
    (typeof names)[number],
    unknown
  >
  const cookie = readerCookie({ language: asLanguage(form.get('language')) ?? 'ar', ...asSettings(given) })
  return redirect('/settings?recorded=yes', { status: 303, headers: { 'set-cookie': cookie } })
}

export async function loader({ context, request }: Call) {
  const { person, state, level } = context.get(host)
  const { organisations } = await getChoices(context)
  const isRecorded = new URL(request.url).searchParams.get('recorded') === 'yes'
  return { isRecorded, organisations, profile: { person, state, level } }
}

/** What one reader chooses for this browser: nothing of it changes what is kept, or what others see. */
export default function SettingsRoute({
  loaderData: { isRecorded, organisations, profile },
}: PageProps<typeof loader>) {
  const { t, language, digits, calendar, theme } = useReader()
  const words = t.settings
  return (
    <div className="prose">
      <title>{`${words.title} · ${t.name}`}</title>
      <h1>{words.title}</h1>
      {isRecorded && (
        <p className="recorded" role="status">
          {words.saved}
        </p>
      )}
      <Profile {...profile} />
      <form className="settings" method="post">
        <FormToken />
        <fieldset>
          <legend>{words.language}</legend>
          {interfaceLanguages.map((choice) => (
            <Choice key={choice} name="language" value={choice} chosen={language} lang={choice}>
              {messages[choice].languageName}
            </Choice>
          ))}
        </fieldset>
        <Choices name="digits" of={digitChoices} chosen={digits} words={words.digits} />
        <Choices name="calendar" of={calendarChoices} chosen={calendar} words={words.calendar} />
        <Choices name="theme" of={themeChoices} chosen={theme} words={words.theme} />
        <WorkingOrganisation organisations={organisations} />
        <button type="submit" className="primary">
          {words.save}
        </button>
      </form>
      <p className="quiet">{words.own}</p>
      <p>
        <a href="/removals">{t.distribution.removals}</a>
      </p>
    </div>
  )
}

/** As the server was started: told, not chosen. */
function Profile({ person, state, level }: { person: string; state: string | null; level: Level }) {
  const reader = useReader()
  const { person: words } = reader.t.settings
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{words.title}</h2>
      <dl className="facts">
        <dt>{words.name}</dt>
        <dd>
          <bdi>{person}</bdi>
        </dd>
        {state !== null && (
          <>
            <dt>{words.state}</dt>
            <dd>{nameAmong(state, reader)}</dd>
          </>
        )}
        <dt>{words.level}</dt>
        <dd>{reader.t.distribution.levels[level]}</dd>
      </dl>
      <p className="quiet small">{words.note}</p>
    </section>
  )
}

/** Of those whose texts are held; what was chosen stays chosen while there is nothing to choose. */
function WorkingOrganisation({ organisations }: { organisations: readonly string[] }) {
  const { t, language, organisation } = useReader()
  const words = t.settings.organisation
  const [only] = organisations
  if (organisations.length < 2)
    return (
      <section aria-labelledby="organisation">
        <h2 id="organisation">{words.title}</h2>
        <p>{only === undefined ? words.empty : words.only(organisationName(only, language))}</p>
        {organisation !== null && <input type="hidden" name="organisation" value={organisation} />}
      </section>
    )
  const chosen = organisation !== null && organisations.includes(organisation) ? organisation : ''
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <Choice name="organisation" value="" chosen={chosen}>
        {words.none}
      </Choice>
      {organisations.map((code) => (
        <Choice key={code} name="organisation" value={code} chosen={chosen}>
          {organisationName(code, language)}
        </Choice>
      ))}
      <p className="quiet">{words.note}</p>
    </fieldset>
  )
}

interface Group<Value extends string> {
  name: string
  of: readonly Value[]
  chosen: Value
  words: { title: string; note: string; choices: Record<Value, string> }
}

function Choices<Value extends string>({ name, of, chosen, words }: Group<Value>) {
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {of.map((value) => (
        <Choice key={value} name={name} value={value} chosen={chosen}>
          {words.choices[value]}
        </Choice>
      ))}
      <p className="quiet">{words.note}</p>
    </fieldset>
  )
}

function Choice(props: { name: string; value: string; chosen: string; lang?: string; children: string }) {
  const { name, value, chosen, lang, children } = props
  return (
    <label lang={lang}>
      <input type="radio" name={name} value={value} defaultChecked={value === chosen} /> {children}
    </label>
  )
}
