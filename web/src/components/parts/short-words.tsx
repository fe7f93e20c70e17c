import type { LanguageTag } from '@qarar/register'
import { DocumentText } from './document-text.tsx'

interface Props {
  language: LanguageTag | null
  /** Characters. */
  longest?: number
  children: string
}

/** Words of a document, cut behind a whole word where they are long. */
export function ShortWords({ language, longest = 140, children }: Props) {
  return <DocumentText language={language}>{shortened(children, longest)}</DocumentText>
}

function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words
  return `${words.slice(0, longest + 1).replace(/\s*\S*$/, '')}…`
}
