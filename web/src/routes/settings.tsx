import { redirect } from 'react-router'
import { useReader } from '../components/frame/frame-context.ts'
import { FormToken } from '../components/parts/form-token.tsx'
import type { Call } from '../host.ts'
import { asLanguage, asSettings, interfaceLanguages, readerCookie } from '../i18n/choose-reader.ts'
import { messages } from '../i18n/messages.ts'
import { calendarChoices, digitChoices, themeChoices } from '../i18n/reader.ts'

export async function action({ request }: Call) {
  const form = await request.formData()
  const given = { digits: form.get('digits'), calendar: form.get('calendar'), theme: form.get('theme') }
  const cookie = readerCookie({ language: asLanguage(form.get('language')) ?? 'ar', ...asSettings(given) })
  return redirect('/settings?recorded=yes', { status: 303, headers: { 'set-cookie': cookie } })
}

export const loader = ({ request }: Call) => ({
  isRecorded: new URL(request.url).searchParams.get('recorded') === 'yes',
})

/** What one reader chooses for this browser: nothing of it changes what is kept, or what others see. */
export default function SettingsRoute({ loaderData }: { loaderData: { isRecorded: boolean } }) {
  const { t, language, digits, calendar, theme } = useReader()
  const words = t.settings
  return (
    <div className="prose">
      <title>{`${words.title} · ${t.name}`}</title>
      <h1>{words.title}</h1>
      {loaderData.isRecorded && (
        <p className="recorded" role="status">
          {words.saved}
        </p>
      )}
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
