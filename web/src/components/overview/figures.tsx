import type { SessionCounts } from '@qarar/register'
import { docketPath, findingsPath } from '../../addresses.ts'
import type { Plural } from '../../i18n/plural.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  /** Null where there is no session to work for. */
  session: string | null
  counts: SessionCounts | null
  toReview: number
  findings: number
  differences: number
}

interface Figure {
  name: string
  value: number
  href: string
  /** Words that agree with the figure, without it. */
  label: Plural
  note?: string
}

/** How much there is of what; each figure leads to the list that it counts. */
export function Figures(props: Props) {
  const { t, number, count } = useReader()
  return (
    <section aria-label={t.overview.home.figures}>
      <ul className="figures">
        {useFigures(props).map(({ name, value, href, label, note }) => (
          <li key={name} className={value === 0 ? 'nothing' : name}>
            <a href={href}>
              <b>{number(value)}</b> <span>{count(label, value)}</span>
            </a>
            {note && <p className="quiet">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useFigures({ session, counts, toReview, findings, differences }: Props): Figure[] {
  const { t, number } = useReader()
  const words = t.overview.home
  const { figure } = words
  const docket = docketPath({ session })
  const ofSession =
    counts === null || session === null
      ? []
      : [
          { name: 'tasks', value: counts.tasks, href: `${docket}#tasks`, label: figure.tasks },
          { name: 'reports', value: counts.reports, href: `${docket}#reports`, label: figure.reports },
          { name: 'returns', value: counts.returns, href: `${docket}#returns`, label: figure.returns },
          {
            ...{ name: 'silent', value: counts.noInformation, label: figure.noInformation },
            href: `/register?${new URLSearchParams({ due: session, status: 'none' })}`,
            note: words.ofNamed(number(counts.named)),
          },
        ]
  return [
    ...ofSession,
    { name: 'review', value: toReview, href: '/register?state=proposed', label: figure.toReview },
    {
      ...{ name: 'findings', value: findings, href: findingsPath(), label: figure.findings },
      note: differences > 0 ? words.differences(number(differences)) : undefined,
    },
  ]
}
