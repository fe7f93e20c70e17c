import { useFrame, useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useList } from './list-context.ts'
import { OwnerFields } from './owner-fields.tsx'

/** Gives what is ticked in the lists of the page to a post; says what was given last. */
export function AssignForm() {
  const { t } = useReader()
  const { url } = useFrame()
  const { canChoose, posts, refused } = useList()
  if (!canChoose) return null
  const query = new URLSearchParams(url.search)
  for (const name of ['assigned', 'released']) query.delete(name)
  return (
    <section className="assign panel" id="assign" aria-labelledby="assign-title">
      <h2 id="assign-title">{t.register.assign.title}</h2>
      <Recorded />
      <form id="assign-form" method="post" action={`${url.pathname}?${query}`}>
        <FormToken />
        <p className="quiet">
          {t.register.assign.hint} <a href="/register/rules">{t.rules.title}</a>
        </p>
        <OwnerFields posts={posts} typed={refused?.fields ?? {}} />
      </form>
    </section>
  )
}

function Recorded() {
  const { t, count } = useReader()
  const { searchParams } = useFrame().url
  const { counts } = t.register
  for (const name of ['assigned', 'released'] as const) {
    const given = Number(searchParams.get(name))
    if (Number.isInteger(given) && given > 0)
      return (
        <p className="recorded" role="status">
          {count(counts[name], given)}
        </p>
      )
  }
  return null
}
