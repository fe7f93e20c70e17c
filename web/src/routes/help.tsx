import { useReader } from '../components/frame/frame-context.ts'

export default function HelpRoute() {
  const { t } = useReader()
  return (
    <div className="prose">
      <title>{`${t.help.title} · ${t.name}`}</title>
      <h1>{t.help.title}</h1>
      {t.help.sections.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p>
        <a href="/accuracy">{t.accuracy.title}</a>
      </p>
    </div>
  )
}
