import { documentKinds } from '@qarar/register'
import { interfaceLanguages } from '../../i18n/choose-reader.ts'
import { useFrame } from '../frame/frame-context.ts'

/** Kind and language; the choice stands in the address, so that a filtered list can be kept or sent. */
export function LibraryFilter() {
  const { reader, url } = useFrame()
  const { t } = reader
  return (
    <form className="filter" method="get" action="/library" aria-label={t.library.filters}>
      <Choice
        name="kind"
        label={t.library.kind}
        values={documentKinds}
        words={t.kinds}
        chosen={url.searchParams.get('kind')}
      />
      <Choice
        name="language"
        label={t.library.language}
        values={interfaceLanguages}
        words={t.languages}
        chosen={url.searchParams.get('language')}
      />
      <button type="submit">{t.library.filter}</button>
    </form>
  )
}

interface ChoiceProps<Value extends string> {
  name: string
  label: string
  values: readonly Value[]
  words: Record<Value, string>
  chosen: string | null
}

function Choice<Value extends string>({ name, label, values, words, chosen }: ChoiceProps<Value>) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={chosen ?? ''}>
        <Any />
        {values.map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </select>
    </label>
  )
}

function Any() {
  const { t } = useFrame().reader
  return <option value="">{t.library.any}</option>
}
