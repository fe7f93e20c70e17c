import type { LanguageTag, Station } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { DiffRuns } from '../editions/diff-runs.tsx'
import { useReader } from '../frame/frame-context.ts'

/** The paragraph against that of the text before, word by word; folded until somebody asks. */
export function WordsDiff({ words, language }: { words: Station['words']; language: LanguageTag | null }) {
  const { t } = useReader()
  return (
    <details className="other words-diff">
      <summary>{t.life.diff}</summary>
      <p className="text" {...inLanguage(language)}>
        <DiffRuns words={words} />
      </p>
    </details>
  )
}
