import { redirect } from 'react-router'
import { useReader } from '../components/frame/frame-context.ts'
import { FormToken } from '../components/parts/form-token.tsx'
import type { Call } from '../host.ts'
import { asDigits, asLanguage, interfaceLanguages, readerCookie } from '../i18n/choose-reader.ts'
import { messages } from '../i18n/messages.ts'
import { digitChoices } from '../i18n/reader.ts'

export async function action({ request }: Call) {
  const form = await request.formData()
  const cookie = readerCookie(asLanguage(form.get('language')) ?? 'ar', asDigits(form.get('digits')))
  return redirect('/settings', { status: 303, headers: { 'set-cookie': cookie } })
}

export default function SettingsRoute() {
  const { t, language, digits } = useReader()
  return (
    <div className="prose">
      <title>{`${t.settings.title} · ${t.name}`}</title>
      <h1>{t.settings.title}</h1>
      <form className="settings" method="post">
        <FormToken />
        <fieldset>
          <legend>{t.settings.language}</legend>
          {interfaceLanguages.map((choice) => (
            <Choice key={choice} name="language" value={choice} chosen={language} lang={choice}>
              {messages[choice].languageName}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.settings.digits}</legend>
          {digitChoices.map((choice) => (
            <Choice key={choice} name="digits" value={choice} chosen={digits}>
              {t.settings[choice]}
            </Choice>
          ))}
          <p className="quiet">{t.settings.note}</p>
        </fieldset>
        <button type="submit" className="primary">
          {t.settings.save}
        </button>
      </form>
      <p>
        <a href="/removals">{t.distribution.removals}</a>
      </p>
    </div>
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
