import { useReader } from '../components/frame/frame-context.ts'
import { type HelpPart, helpParts } from '../help/help-parts.ts'

/** Every page has its part here, and leads to it: see help/help-parts.ts. */
export default function HelpRoute() {
  const { t } = useReader()
  const parts = Object.keys(helpParts) as HelpPart[]
  return (
    <div className="prose help">
      <title>{`${t.help.title} · ${t.name}`}</title>
      <h1>{t.help.title}</h1>
      <nav className="help-contents" aria-label={t.help.contents}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t.help.parts[part].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Part key={part} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { part: HelpPart }) {
  const { t } = useReader()
  const { title, text } = t.help.parts[part]
  const page = helpParts[part]
  return (
    <section id={part}>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {page && (
        <p>
          <a href={page} aria-label={`${t.help.toPage}: ${title}`}>
            {t.help.toPage}
          </a>
        </p>
      )}
    </section>
  )
}
