import type { LanguageTag } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import type { WorkPage } from '../../answers.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'

/** The languages of a text, and those that can be read side by side. */
export function VersionLinks({ page, beside }: { page: WorkPage; beside: readonly LanguageTag[] }) {
  const { t } = useReader()
  const show = useFrame().url.searchParams.get('show')
  const own = page.publication.language
  const others = page.expressions.filter(({ language }) => language && language !== own)
  if (!own || others.length === 0) return null
  const { id } = page.publication
  const languages = [...new Set(others.flatMap(({ language }) => language ?? []))]
  const together = [...languages.map((language) => [language]), ...(languages.length > 1 ? [languages] : [])]
  return (
    <nav className="versions" aria-label={t.text.versions}>
      <ul>
        {page.expressions.map(
          ({ language, order }) =>
            language && (
              <Version
                key={language}
                href={workPath(id, order, { language, show })}
                current={beside.length === 0 && language === own}
              >
                {t.languages[language]}
              </Version>
            ),
        )}
        {together.map((languages) => (
          <Version
            key={languages.join()}
            href={workPath(id, page.order, { language: own, with: languages.join(), show })}
            current={beside.join() === languages.join()}
          >
            {[own, ...languages].map((language) => t.languages[language]).join(' + ')}
          </Version>
        ))}
      </ul>
    </nav>
  )
}

function Version({ href, current, children }: { href: string; current: boolean; children: string }) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {children}
      </a>
    </li>
  )
}
