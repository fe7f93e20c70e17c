import { follows, lifeChanges, mandateStates, type RegisterChoices, statuses } from '@qarar/register'
import { organisationName } from '../../organisation-name.ts'
import { anyOrganisation, type ListFilter } from '../../register/list-filter.ts'
import { nameAmong } from '../../register/party-words.ts'
import { isPast } from '../../register/past.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { PastFields } from './past-fields.tsx'

interface Props {
  filter: ListFilter
  choices: RegisterChoices
  posts: readonly string[]
}

/** The conditions of the list as a form; what is sent stands in the address. */
export function ListForm({ filter, choices, posts }: Props) {
  const reader = useReader()
  const { t } = reader
  const { list, statuses: said, states, noInformation } = t.register
  const { plain } = filter
  const organisation = plain.organisation === anyOrganisation ? undefined : plain.organisation
  const inWords = (session: string) => sessionWords(session, reader)
  // «None» covers those of whom it is only recorded that no information came.
  const asked = ['none', ...statuses.filter((status) => status !== 'no-information')]
  return (
    <details className="list-form" open={isNarrowed(filter)}>
      <summary>{list.filter}</summary>
      <form className="fields" method="get" action="/register">
        <AddresseeField filter={filter} choices={choices} />
        {(choices.organisations.length > 1 || organisation !== undefined) && (
          <Choice
            {...{ name: 'organisation', label: list.organisation, values: choices.organisations }}
            chosen={organisation}
            // Chosen by hand it holds where the settings name another, too.
            all={anyOrganisation}
            words={(code) => organisationName(code, reader.language)}
          />
        )}
        <Choice name="due" label={list.due} values={choices.dues} chosen={plain.due} words={inWords} />
        <Choice
          {...{ name: 'session', label: list.session, values: choices.sessions, chosen: plain.session }}
          words={inWords}
        />
        <Choice
          {...{ name: 'follow', label: list.follow, values: follows, chosen: plain.follow }}
          words={(follow) => t.asks.follows[follow as keyof typeof t.asks.follows]}
        />
        <Choice
          {...{ name: 'status', label: list.status, values: asked, chosen: plain.status }}
          words={(status) => (status === 'none' ? noInformation : said[status as keyof typeof said])}
        />
        <Choice
          {...{ name: 'life', label: t.life.filter.label, values: lifeChanges, chosen: plain.life }}
          words={(change) => t.life.changes[change as keyof typeof t.life.changes]}
        />
        <Choice
          {...{ name: 'state', label: list.state, values: mandateStates, chosen: plain.state }}
          words={(state) => states[state as keyof typeof states]}
        />
        <Choice
          {...{ name: 'owner', label: list.owner, values: ['nobody', ...posts], chosen: plain.owner }}
          words={(post) => (post === 'nobody' ? list.nobody : post)}
        />
        <label>
          {list.before}
          <input type="date" name="before" defaultValue={plain.before} />
        </label>
        <label>
          {list.words}
          <input type="text" name="words" dir="auto" maxLength={500} defaultValue={plain.words} />
        </label>
        {filter.mine && <input type="hidden" name="mine" value="true" />}
        {filter.stale && <input type="hidden" name="stale" value="true" />}
        {filter.since && <input type="hidden" name="since" value={filter.since} />}
        {filter.sort !== 'newest' && <input type="hidden" name="sort" value={filter.sort} />}
        {plain.publication && <input type="hidden" name="publication" value={plain.publication} />}
        {plain.work && <input type="hidden" name="work" value={plain.work} />}
        {filter.columns?.map((column) => (
          <input key={column} type="hidden" name="column" value={column} />
        ))}
        <PastFields past={filter} />
        <p className="buttons">
          <button type="submit" className="primary">
            {list.apply}
          </button>
        </p>
      </form>
    </details>
  )
}

const isNarrowed = (filter: ListFilter) =>
  filter.addressees.length > 0 ||
  Object.keys(filter.plain).some((name) => name !== 'organisation') ||
  isPast(filter)

/** A name that is typed, or chosen of those that occur; several stand in the address only. */
function AddresseeField({ filter, choices }: Pick<Props, 'filter' | 'choices'>) {
  const reader = useReader()
  const { t, number } = reader
  const [first, ...others] = filter.addressees
  return (
    <div>
      <label>
        {t.register.list.addressee}
        <input
          type="text"
          name="addressee"
          list="addressees"
          dir="auto"
          maxLength={500}
          defaultValue={first === undefined ? undefined : nameAmong(first, reader)}
        />
      </label>
      {others.map((key) => (
        <input key={key} type="hidden" name="addressee" value={key} />
      ))}
      <datalist id="addressees">
        {choices.addressees.map(({ key, count }) => (
          <option key={key} value={nameAmong(key, reader)}>
            {number(count)}
          </option>
        ))}
      </datalist>
    </div>
  )
}

interface ChoiceProps {
  name: string
  label: string
  values: readonly string[]
  chosen: string | undefined
  words: (value: string) => string
  /** What is sent where nothing is chosen. */
  all?: string
}

function Choice({ name, label, values, chosen, words, all = '' }: ChoiceProps) {
  const { t } = useReader()
  const shown = chosen === undefined || values.includes(chosen) ? values : [chosen, ...values]
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? all}>
        <option value={all}>{t.register.list.all}</option>
        {shown.map((value) => (
          <option key={value} value={value}>
            {words(value)}
          </option>
        ))}
      </select>
    </label>
  )
}
