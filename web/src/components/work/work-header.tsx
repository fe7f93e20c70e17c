import { diagnosticsPath, readingPath, reviewPath } from '../../addresses.ts'
import type { WorkPage } from '../../answers.ts'
import { organName } from '../../reading/organ-name.ts'
import { LevelLink } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { Fact, Facts } from '../parts/facts.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { StatedDates } from '../parts/stated-dates.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Head of a text, and its facts. */
export function WorkHeader({ page }: { page: WorkPage }) {
  const { language } = useReader()
  const { work, publication } = page
  const { organ, session, dates } = work
  const when = (
    <>
      {organ && <bdi>{organName(publication.organisation, organ, language)}</bdi>}
      {session && <SessionName session={session} />}
      <StatedDates dates={dates} organisation={publication.organisation} />
    </>
  )
  return (
    <Masthead {...work} language={publication.language} when={when} mark={<LevelLink id={publication.id} />}>
      <WorkFacts page={page} />
    </Masthead>
  )
}

function WorkFacts({ page }: { page: WorkPage }) {
  const { t, count } = useReader()
  const { work, publication, diagnostics } = page
  const version = useVersion(publication.language)
  return (
    <Facts>
      {work.number && work.number !== work.symbol && (
        <Fact name={t.facts.number}>
          <SymbolText>{work.number}</SymbolText>
        </Fact>
      )}
      <Fact name={t.facts.contains}>
        <Contents page={page} />
      </Fact>
      {diagnostics.length > 0 && (
        <Fact name={t.notes.title}>
          <a href={diagnosticsPath(publication.id, version)}>
            {count(t.counts.readingNotes, diagnostics.length)}
          </a>
        </Fact>
      )}
      <Fact name={t.facts.reading}>
        <a href={readingPath(publication.id, version)}>{t.verify.title}</a>
      </Fact>
      {asks(page) && (
        <Fact name={t.mandates.title}>
          <a href={reviewPath(publication.id, page.order, version)}>{t.review.title}</a>
        </Fact>
      )}
      {work.iri && (
        <Fact name={t.facts.address}>
          <a className="address" href={work.iri} dir="ltr">
            {work.iri}
          </a>
        </Fact>
      )}
    </Facts>
  )
}

/** What the text holds, by the parts that its kind has. */
function Contents({ page: { work } }: { page: WorkPage }) {
  const { t, count } = useReader()
  const top = (part: string) =>
    work.paragraphs.filter((paragraph) => paragraph.part === part && !paragraph.parent)
  if (work.turns.length > 0) return count(t.counts.turns, work.turns.length)
  if (top('operative').length === 0) return count(t.counts.paragraphs, work.paragraphs.filter(isBody).length)
  return `${count(t.counts.preambular, top('preambular').length)}${t.separator}${count(t.counts.operative, top('operative').length)}`
}

const asks = ({ work }: WorkPage) =>
  work.paragraphs.some(({ acts }) => acts.some(({ mandates }) => mandates.length > 0))

const isBody = ({ part, parent }: WorkPage['work']['paragraphs'][number]) => part === 'body' && !parent
