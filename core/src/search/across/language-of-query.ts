import { detectLanguage } from '../../languages/detect-language.ts'
import { languages } from '../../languages/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { lexQuery } from '../query/lex-query.ts'
import { listedForms } from './listed-vocabulary.ts'
import { stemsIn } from './stems-in.ts'

/** Nobody says in which language they type: of those with its letters, the one whose lists have most of the words. */
export function languageOfQuery(query: string): LanguagePack {
  const words = lexQuery(query, [])
    .flatMap((piece) => (piece.is === 'filter' ? [] : piece.text))
    .join(' ')
  const { pack } = detectLanguage(words)
  const others = languages.filter((each) => each !== pack && each.direction === pack.direction)
  return [pack, ...others]
    .map((each) => ({ each, listed: listedIn(words, each) }))
    .reduce((best, other) => (other.listed > best.listed ? other : best)).each
}

function listedIn(words: string, { tag }: LanguagePack): number {
  const forms = listedForms(tag)
  return stemsIn(words, tag).filter((stem) => forms.has(stem)).length
}
