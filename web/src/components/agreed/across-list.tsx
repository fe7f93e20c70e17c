import type { AgreedPage } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { WordingUse } from './wording-use.tsx'

/** The nearest paragraphs of other languages, each in its own direction. */
export function AcrossList({ found }: { found: AgreedPage['across'] }) {
  const { t, percent } = useReader()
  return (
    <section aria-labelledby="across">
      <h2 id="across">{t.agreed.across}</h2>
      <p className="quiet">{t.agreed.acrossHint}</p>
      <ol className="wordings">
        {found.map(({ language, likeness, use }) => (
          <li className="wording" key={`${use.expression}/${use.order}~${use.eId}`}>
            <h3>
              {language && `${t.languages[language]} · `}
              <span className="quiet">
                {t.agreed.acrossLikeness(percent(Math.floor(likeness * 100) / 100))}
              </span>
            </h3>
            <p className="document-text hit-text" {...inLanguage(language)}>
              {use.text}
            </p>
            <p>
              <WordingUse use={use} language={language} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
