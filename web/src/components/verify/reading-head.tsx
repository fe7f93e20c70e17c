import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { Fact, Facts } from '../parts/facts.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { useReading } from './reading-context.ts'

/** A name of either direction in a sentence. */
const isolated = (name: string) => `\u2068${name}\u2069`

/** What is verified here, of which file, and how far it is done. */
export function ReadingHead() {
  const { t } = useReader()
  const { view, page, person } = useReading()
  const { publication } = page
  const { title, language, symbol, kind } = publication
  return (
    <header className="masthead">
      <p className="kind">
        {t.kinds[kind]} {symbol && <SymbolText>{symbol}</SymbolText>}
      </p>
      <h1>{t.verify.title}</h1>
      {title && (
        <p className="of-document">
          <DocumentText language={language}>{title}</DocumentText>
        </p>
      )}
      <p className="intro">{t.verify.intro}</p>
      <p className="intro">{t.verify.inNameOf(isolated(person))}</p>
      <Facts>
        <Fact name={t.facts.language}>{language && t.languages[language]}</Fact>
        <SourceFile />
        <Fact name={t.verify.rules}>
          <bdi>{view.rules}</bdi>
        </Fact>
      </Facts>
      <Progress />
    </header>
  )
}

function SourceFile() {
  const { t } = useReader()
  const { view, page } = useReading()
  const file = page.manifestations.find(({ id }) => id === view.manifestation)
  return (
    <Fact name={t.facts.file}>
      <a className="file-name" href={`/api/manifestations/${encodeURIComponent(view.manifestation)}/file`}>
        <bdi>{file?.file ?? view.manifestation}</bdi>
      </a>
    </Fact>
  )
}

/** The parts of the page with what is answered of each; leads to them. */
function Progress() {
  const { t, number } = useReader()
  const { joins, readings } = useReading().view.progress
  const { progress } = t.verify
  return (
    <nav className="progress" aria-label={progress.title}>
      <ul>
        <Part href="#joins" name={t.verify.joins.title} done={joins}>
          {joins.all > 0 ? progress.joins(number(joins.answered), number(joins.all)) : progress.nothing}
        </Part>
        <Part href="#readings" name={t.verify.readings.title} done={readings}>
          {readings.all > 0
            ? progress.readings(number(readings.answered), number(readings.all))
            : progress.nothing}
        </Part>
        <li>
          <a href="#layers">{t.verify.layers.title}</a>
        </li>
      </ul>
    </nav>
  )
}

interface PartProps {
  href: string
  name: string
  done: { answered: number; all: number }
  children: string
}

function Part({ href, name, done: { answered, all }, children }: PartProps) {
  return (
    <li>
      <a href={href}>{name}</a>
      <span className={all > 0 && answered === all ? 'whole' : 'quiet'}>{children}</span>
      {all > 0 && <ProgressBar share={answered / all} />}
    </li>
  )
}
