import type { AgreedPage } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../parts/own-words.tsx'

type Wording = AgreedPage['wordings'][number]

/** The adopted words against those that were given: struck, underlined, and said in words to who hears them. */
export function WordingDiff({ words, language }: Pick<Wording, 'words' | 'language'>) {
  return (
    <p className="document-text hit-text wording-words" {...inLanguage(language)}>
      {words.map((run, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of two texts never move
        <Run key={at} run={run} />
      ))}
    </p>
  )
}

function Run({ run: { change, text } }: { run: Wording['words'][number] }) {
  const { t } = useReader()
  if (change === 'kept') return <>{text} </>
  const Mark = change === 'added' ? 'ins' : 'del'
  const says = change === 'added' ? t.agreed.onlyGiven : t.agreed.onlyAdopted
  return (
    <>
      <Mark>
        <Said>{`${says}: `}</Said>
        {text}
        <Said>{` (${t.agreed.end})`}</Said>
      </Mark>{' '}
    </>
  )
}

const Said = ({ children }: { children: string }) => (
  <span className="visually-hidden">
    <OwnWords>{children}</OwnWords>
  </span>
)
