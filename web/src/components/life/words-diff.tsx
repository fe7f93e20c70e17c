import type { LanguageTag, Station } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'

/** The paragraph against that of the text before, word by word; folded until somebody asks. */
export function WordsDiff({ words, language }: { words: Station['words']; language: LanguageTag | null }) {
  const { t } = useReader()
  return (
    <details className="other words-diff">
      <summary>{t.life.diff}</summary>
      <p className="text" {...inLanguage(language)}>
        {words.map(({ change, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of two texts never change
          <Run key={at} change={change} text={text} />
        ))}
      </p>
    </details>
  )
}

function Run({ change, text }: Station['words'][number]) {
  const { t } = useReader()
  if (change === 'kept') return <>{text} </>
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark title={change === 'added' ? t.life.diffAdded : t.life.diffDropped}>{text}</Mark>{' '}
    </>
  )
}
