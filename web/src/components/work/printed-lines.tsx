import type { LanguageTag } from '@qarar/register'
import type { SourceExcerpt } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'

/** The lines of the file, each with its number, as they were printed. */
export function PrintedLines({
  lines,
  language,
}: {
  lines: SourceExcerpt['lines']
  language: LanguageTag | null
}) {
  const { plain } = useReader()
  return (
    <ol className="printed" {...inLanguage(language)}>
      {lines.map(({ line, text }) => (
        <li key={line}>
          <span className="line-number">{plain(line)}</span>
          <span>
            <VisibleControls>{text}</VisibleControls>
          </span>
        </li>
      ))}
    </ol>
  )
}
