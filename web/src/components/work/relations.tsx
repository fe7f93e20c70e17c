import { findingsPath, publicationPath, workPath } from '../../addresses.ts'
import type { WorkLink, WorkPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Other editions of this text, what it asks again or tells the outcome of, and where it was issued. */
export function Relations({ page }: { page: WorkPage }) {
  const { t } = useReader()
  const { links } = page.relations
  if (links.length === 0) return null
  const groups = Map.groupBy(links, ({ relation, direction }) => t.relations.names[relation][direction])
  return (
    <section className="relations" id="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">{t.relations.title}</h2>
      {[...groups].map(([name, group]) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul>
            {group.map((link) => (
              <Other key={`${link.publication} ${link.order} ${link.language} ${link.eId}`} link={link} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Other({ link }: { link: WorkLink }) {
  const { symbol, title, session, language } = link
  const { t } = useReader()
  return (
    <li>
      <a href={addressOf(link)}>
        {symbol ? <SymbolText>{symbol}</SymbolText> : <bdi>{title ?? t.publication.untitled}</bdi>}
      </a>{' '}
      {symbol && title && <DocumentText language={language}>{title}</DocumentText>}{' '}
      <span className="quiet">
        {session && <SessionName session={session} />}
        <Changes clauses={link.clauses} />
      </span>
    </li>
  )
}

function addressOf({ publication, order, language, eId }: WorkLink): string {
  if (order === null) return publicationPath(publication, { language })
  return workPath(publication, order, { language }) + (eId === null ? '' : `#${eId}`)
}

const changes = ['changed', 'added', 'dropped'] as const

/** What became of the clauses from the earlier edition to the later one. */
function Changes({ clauses }: Pick<WorkLink, 'clauses'>) {
  const { t, number } = useReader()
  if (clauses === null) return null
  const stated = changes.filter((change) => clauses[change] > 0)
  const words = stated.map((change) => t.relations.clauses[change](number(clauses[change])))
  return ` · ${words.length > 0 ? words.join(t.separator) : t.relations.unchanged}`
}

/** «3 findings», and where they are. */
export function FindingsLine({ page }: { page: WorkPage }) {
  const { t, count } = useReader()
  const { findings } = page.relations
  if (findings === 0) return null
  const href = findingsPath({ work: `${page.publication.id}/${page.order}` })
  return (
    <p className="findings-line">
      <a href={href}>{count(t.counts.findings, findings)}</a>
    </p>
  )
}
