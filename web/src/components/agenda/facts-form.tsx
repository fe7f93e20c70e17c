import { useActionData } from 'react-router'
import { agendaPath } from '../../addresses.ts'
import type { Agenda } from '../../answers.ts'
import type { TypedFacts } from '../../set-facts.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** When and where the session meets: what is known stands in the fields. */
export function FactsForm({ agenda: { session, facts } }: { agenda: Agenda }) {
  const { facts: words } = useReader().t.agenda
  const typed = useActionData<TypedFacts>()
  const value = (name: 'from' | 'to' | 'place' | 'host') => typed?.[name] ?? facts?.[name] ?? ''
  return (
    <details className="other facts-form" open={typed !== undefined}>
      <summary>{words.title}</summary>
      <form className="answer" method="post" action={agendaPath({ session })}>
        <FormToken />
        <input type="hidden" name="session" value={session} />
        <p className="quiet">{words.effect}</p>
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            {words[name]}
            <input type="date" name={name} defaultValue={value(name)} />
          </label>
        ))}
        {(['place', 'host'] as const).map((name) => (
          <label key={name}>
            {words[name]}
            <input type="text" name={name} maxLength={300} defaultValue={value(name)} />
          </label>
        ))}
        <button type="submit">{words.submit}</button>
      </form>
    </details>
  )
}
