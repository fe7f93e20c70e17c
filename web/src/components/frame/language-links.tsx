import { interfaceLanguages } from '../../i18n/choose-reader.ts'
import { messages } from '../../i18n/messages.ts'
import { useFrame } from './frame-context.ts'

/** The same page with the interface in another language. */
export function LanguageLinks() {
  const { reader, url } = useFrame()
  return (
    <nav id="languages" data-follows="" className="languages" aria-label={reader.t.frame.language}>
      <ul>
        {interfaceLanguages.map((language) => (
          <li key={language}>
            <a
              href={addressWith(url, language)}
              lang={language}
              hrefLang={language}
              aria-current={language === reader.language ? 'true' : undefined}
            >
              {messages[language].languageName}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Relative: whatever the path is, the link stays on this site. */
function addressWith(url: URL, language: string): string {
  const query = new URLSearchParams(url.search)
  query.set('lang', language)
  return `?${query}`
}
