import type { LanguageTag } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'

/** Words of a document within the interface: in their own language and direction. */
export function DocumentText({ language, children }: { language: LanguageTag | null; children: string }) {
  return (
    <bdi className="document-text" {...inLanguage(language)}>
      {children}
    </bdi>
  )
}
