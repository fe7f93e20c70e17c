import type { SourceExcerpt } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { useText } from './text-context.ts'

/** The lines of the file, each with its number, as they were printed. */
export function PrintedLines({ lines }: { lines: SourceExcerpt['lines'] }) {
  const { plain } = useReader()
  const { language } = useText()
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
