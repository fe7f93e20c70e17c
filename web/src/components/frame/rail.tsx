import { jobPath, statePath } from '../../addresses.ts'
import { helpPath } from '../../help/help-parts.ts'
import { useFrame } from './frame-context.ts'
import { LanguageLinks } from './language-links.tsx'

/** What the sections say of themselves. */
export interface RailCounts {
  /** Files that wait for an answer. */
  waiting: number
  /** Findings that are open. */
  findings: number
  /** Ids of jobs that take files in. */
  jobs: readonly string[]
}

/** The narrow column of sections; on a phone a bar at the top. */
export function Rail({ waiting, findings, jobs }: RailCounts) {
  const { reader, url } = useFrame()
  const { t, number } = reader
  return (
    <header className="rail">
      <a className="wordmark" href="/" lang="ar">
        قرار
      </a>
      <nav aria-label={t.frame.sections}>
        <ul>
          <Section href="/">{t.overview.home.title}</Section>
          <Section href="/library">{t.frame.library}</Section>
          <UnderWay jobs={jobs} />
          <Section href="/search">{t.find.title}</Section>
          <Section href="/docket">{t.register.docket.menu}</Section>
          <Section href="/register">{t.register.title}</Section>
          <Section href="/sessions">{t.overview.sessions.title}</Section>
          <OwnState />
          <Section href="/mechanisms">{t.mechanisms.title}</Section>
          <Section href="/meetings">{t.reading.meetings.title}</Section>
          <Section href="/reports">{t.reports.menu}</Section>
          <Section href="/letters">{t.letters.title}</Section>
          <Section href="/requests">{t.requests.menu}</Section>
          <Section href="/doubts">
            {t.frame.questions}
            {waiting > 0 && <b className="waiting"> {number(waiting)}</b>}
          </Section>
          <Section href="/agenda">{t.agenda.title}</Section>
          <Section href="/findings">
            {t.findings.title}
            {findings > 0 && <span className="quiet"> {number(findings)}</span>}
          </Section>
          <Section href="/accuracy">{t.frame.accuracy}</Section>
          <Section href={helpPath(url.pathname)}>{t.frame.help}</Section>
          <Section href="/settings">{t.frame.settings}</Section>
        </ul>
      </nav>
      <LanguageLinks />
    </header>
  )
}

/** Files that are being read: whoever left their page finds it again. */
function UnderWay({ jobs }: Pick<RailCounts, 'jobs'>) {
  const { t, number } = useFrame().reader
  const [first, ...others] = jobs
  if (first === undefined) return null
  return (
    <Section href={others.length === 0 ? jobPath(first) : '/library#under-way'}>
      {t.add.job.underWay}
      <b className="waiting"> {number(jobs.length)}</b>
    </Section>
  )
}

/** The State that QARAR_STATE names, beside the list of all. */
function OwnState() {
  const { reader, state } = useFrame()
  const words = reader.t.overview.states
  return (
    <>
      {state && <Section href={statePath(state)}>{words.own}</Section>}
      <Section href="/states">{words.title}</Section>
    </>
  )
}

/** Pages that belong to a section. */
const under: Record<string, RegExp> = {
  '/library': /^\/(?:publications|network)/,
  '/sessions': /^\/sessions\//,
  '/search': /^\/agreed/,
  '/register': /^\/mandates\//,
  '/mechanisms': /^\/mechanisms\//,
  '/letters': /^\/(?:letters\/|returns)/,
  '/requests': /^\/requests\//,
  '/reports': /^\/report(?:s|-items)\//,
}

function Section({ href, children }: { href: string; children: React.ReactNode }) {
  const { pathname } = useFrame().url
  const current = pathname === href.replace(/#.*/, '') || under[href]?.test(pathname)
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {children}
      </a>
    </li>
  )
}
