import type { LanguageTag } from '@qarar/core'
import type { ReportItemHead } from '@qarar/register/contract'

/** A title that stands in another language only. */
export function titleIn(
  title: ReportItemHead['title'],
  language: LanguageTag,
  held: ReadonlyMap<string, string> | undefined,
): { source: string; language: LanguageTag }[] {
  const [own] = Object.entries(title) as [LanguageTag, string][]
  if (title[language] !== undefined || !own || held?.has(own[1])) return []
  return [{ source: own[1], language: own[0] }]
}
