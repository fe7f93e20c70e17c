import type { LanguageTag } from '@qarar/core'
import type { UnreviewedProposals } from '../../contract/mechanism-report.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import type { PrintedPart } from '../../report/printed.ts'
import { numberWords } from './compiling.ts'
import { compiledWords } from './words.ts'

/** Where they are reviewed. */
const address = '/mechanisms/review'

/** One line on what texts propose and nobody has looked at; nothing where everything is reviewed. */
export function printUnreviewed(
  { mechanisms, records }: UnreviewedProposals,
  language: LanguageTag,
): PrintedPart[] {
  if (mechanisms + records === 0) return []
  const { title, text } = compiledWords[language].unreviewed
  const said = fill(text, {
    ...{ mechanisms: numberWords(String(mechanisms), { language }), address },
    records: numberWords(String(records), { language }),
  })
  const run = { text: said, language, notes: [], margin: [], stands: 'settled' as const }
  return [
    {
      ...{ kind: 'chapter', id: null, symbol: null, agenda: null, title },
      blocks: [{ kind: 'paragraph', style: 'text', number: null, language, runs: [run] }],
    },
  ]
}
