import { mostMatching } from '@qarar/register'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useList } from './list-context.ts'
import { OwnerFields } from './owner-fields.tsx'

const told = ['assigned', 'released', 'confirmed', 'changed', 'none'] as const

/** What can be done with the rows that are ticked in the lists of the page; says what was done last. */
export function AssignForm() {
  const { t } = useReader()
  const { url } = useFrame()
  const { canChoose, posts, refused, matching } = useList()
  if (!canChoose) return null
  const query = new URLSearchParams(url.search)
  for (const name of told) query.delete(name)
  return (
    <section className="assign panel" id="assign" aria-labelledby="assign-title">
      <h2 id="assign-title">{matching ? t.table.bulk.title : t.register.assign.title}</h2>
      <Recorded />
      <form
        id="assign-form"
        method="post"
        action={`${url.pathname}?${query}`}
        data-alive="chosen"
        data-here={matching && ''}
      >
        <FormToken />
        {matching && (
          <p
            className="chosen-count"
            data-alive="chosen-count"
            data-words={t.table.chosen}
            aria-live="polite"
          />
        )}
        <p className="quiet hint">
          {t.register.assign.hint} <a href="/register/rules">{t.rules.title}</a>
        </p>
        {matching && <Scope />}
        <OwnerFields posts={posts} typed={refused?.fields ?? {}} />
        {matching && <Others />}
      </form>
    </section>
  )
}

/** The rows that are ticked, or all that the conditions leave, as the reader saw the list. */
function Scope() {
  const { t, count, number } = useReader()
  const { matching, refused } = useList()
  const { total, log } = matching ?? { total: 0, log: 0 }
  const { scope, ofChosen, ofAll, tooMany } = t.table.bulk
  const isAll = refused?.fields.scope === 'all'
  return (
    <fieldset className="scope">
      <legend className="quiet">{scope}</legend>
      <input type="hidden" name="log" value={refused?.fields.log ?? log} />
      <label>
        <input type="radio" name="scope" value="chosen" defaultChecked={!isAll} /> {ofChosen}
      </label>
      <label>
        <input type="radio" name="scope" value="all" defaultChecked={isAll} disabled={total > mostMatching} />{' '}
        {count(ofAll, total)}
      </label>
      {total > mostMatching && <p className="quiet">{tooMany(number(mostMatching))}</p>}
    </fieldset>
  )
}

/** What else the ticked rows are for. */
function Others() {
  const { bulk } = useReader().t.table
  const { url } = useFrame()
  return (
    <p className="buttons others">
      <button type="submit" name="about" value="confirm" title={bulk.confirmWhy}>
        {bulk.confirm}
      </button>
      {(['public', 'secret'] as const).map((level) => (
        <button
          key={level}
          type="submit"
          formAction={`/register/chosen.csv${url.search}`}
          name="level"
          value={level}
        >
          {bulk.csv[level]}
        </button>
      ))}
    </p>
  )
}

function Recorded() {
  const { t, count } = useReader()
  const { searchParams } = useFrame().url
  const given = (name: string) => {
    const value = Number(searchParams.get(name))
    return Number.isInteger(value) && value > 0 ? value : null
  }
  const { assigned, released } = t.register.counts
  const { confirmed, changed } = t.table.bulk
  const said = Object.entries({ assigned, released, confirmed, changed }).flatMap(([name, forms]) => {
    const value = given(name)
    return value === null ? [] : [count(forms, value)]
  })
  const { reasons } = t.register.refused
  if (searchParams.get('none') === 'csv') said.push(reasons['none-chosen'])
  if (searchParams.get('none') === 'many') said.push(reasons['too-many-chosen'])
  if (said.length === 0) return null
  return (
    <p className="recorded" role="status">
      {said.join(' ')}
    </p>
  )
}
