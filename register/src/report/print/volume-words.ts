import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { VolumeHead } from '../../contract/reports.ts'
import { formOf } from '../form-of.ts'
import { fill } from '../languages/report-phrases.ts'
import { sessionWords } from './session-words.ts'

/** What stands on the cover of a volume. */
export function volumeWords(
  head: Pick<VolumeHead, 'organisation' | 'session' | 'title'>,
  language: LanguageTag,
): { organisation: string; session: string; title: string } {
  const session = sessionWords(head.session, language)
  const profile = organisations.find(({ code }) => code === head.organisation)
  return {
    organisation: profile?.names[language][0] ?? head.organisation,
    session,
    title: head.title[language] ?? fill(formOf(head.organisation).volume[language], { session }),
  }
}
