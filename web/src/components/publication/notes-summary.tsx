import { diagnosticsPath, readingPath } from '../../addresses.ts'
import type { PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { SeverityCount } from '../parts/severity-mark.tsx'

/** How many reading notes of each degree. */
export function NotesSummary({ page: { id, diagnostics, publication } }: { page: PublicationPage }) {
  const { t } = useReader()
  const version = useVersion(publication.language)
  const bySeverity = Map.groupBy(diagnostics, ({ severity }) => severity)
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notes.title}</h2>
      {diagnostics.length === 0 && <p className="quiet">{t.notes.none}</p>}
      <ul className="severities">
        {(['error', 'warning', 'note'] as const).map((severity) => {
          const notes = bySeverity.get(severity)
          return (
            notes && (
              <li key={severity}>
                <SeverityCount severity={severity} count={notes.length} />
              </li>
            )
          )
        })}
      </ul>
      {diagnostics.length > 0 && <a href={diagnosticsPath(id, version)}>{t.notes.all}</a>}
      <a href={readingPath(id, version)}>{t.verify.title}</a>
    </section>
  )
}
