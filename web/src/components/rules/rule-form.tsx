import { follows, type RegisterChoices } from '@qarar/register'
import { nameAmong } from '../../register/party-words.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  choices: RegisterChoices
  posts: readonly string[]
  typed: Record<string, string>
}

/** Names the post, and what a mandate must be like for it. */
export function RuleForm({ choices, posts, typed }: Props) {
  const reader = useReader()
  const { t } = reader
  const { list, assign } = t.register
  return (
    <section className="panel" aria-labelledby="rule-title">
      <h2 id="rule-title">{t.rules.add}</h2>
      <form method="post" action="/register/rules">
        <FormToken />
        <p className="quiet">{t.rules.addWhy}</p>
        <div className="fields">
          <Text name="post" label={assign.post} typed={typed} offered={posts} />
          <Text
            {...{ name: 'addressee', label: list.addressee, typed }}
            offered={choices.addressees.map(({ key }) => nameAmong(key, reader))}
          />
          <label>
            {list.follow}
            <select name="follow" defaultValue={typed.follow}>
              <option value="">{t.rules.anyFollow}</option>
              {follows.map((follow) => (
                <option key={follow} value={follow}>
                  {t.asks.follows[follow]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {list.session}
            <select name="session" defaultValue={typed.session}>
              <option value="">{t.rules.anySession}</option>
              {choices.sessions.map((session) => (
                <option key={session} value={session}>
                  {sessionWords(session, reader)}
                </option>
              ))}
            </select>
          </label>
          <Text name="words" label={list.words} typed={typed} />
          <p className="buttons">
            <button type="submit" className="primary">
              {t.rules.submit}
            </button>
          </p>
        </div>
      </form>
    </section>
  )
}

interface TextProps {
  name: string
  label: string
  typed: Record<string, string>
  offered?: readonly string[]
}

function Text({ name, label, typed, offered = [] }: TextProps) {
  const list = offered.length > 0 ? `offered-${name}` : undefined
  return (
    <label>
      {label}
      <input type="text" name={name} list={list} dir="auto" maxLength={500} defaultValue={typed[name]} />
      {list && (
        <datalist id={list}>
          {offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </label>
  )
}
