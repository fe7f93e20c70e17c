import { useReader } from '../frame/frame-context.ts'

interface Props<Name extends string> {
  title: string
  /** Those that are shown, in their order. */
  names: readonly Name[]
  words: Record<Name, string>
  /** How many things each choice leaves. */
  counts: Record<Name, number>
  chosen: string | null
  /** The word for no choice; without it there always is one. */
  any?: string
  address: (name: Name | null) => string
}

/** Choices of one filter as links, each with how many things it leaves. */
export function CountedChoices<Name extends string>(props: Props<Name>) {
  const { title, names, words, counts, chosen, any, address } = props
  const { number } = useReader()
  const isChosen = names.some((name) => name === chosen)
  return (
    <nav className="versions" aria-label={title}>
      <p className="label">{title}</p>
      <ul>
        {any !== undefined && (
          <li>
            <a href={address(null)} aria-current={isChosen ? undefined : 'true'}>
              {any}
            </a>
          </li>
        )}
        {names.map((name) => (
          <li key={name}>
            <a href={address(name)} aria-current={name === chosen ? 'true' : undefined}>
              {words[name]} <span className="quiet">{number(counts[name])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
