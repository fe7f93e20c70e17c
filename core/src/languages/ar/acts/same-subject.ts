import type { VerbForm } from '../../words/acts.ts'

const withAnd = (words: string) => words.split(' ').flatMap((word) => [word, `و${word}`])

const feminine = new Set(withAnd('التي اللتين اللتان اللواتي'))
const masculine = new Set(withAnd('الذي الذين اللذين اللذان'))

export const arabicRelatives: readonly string[] = [...feminine, ...masculine]

/** Words that open a clause which is told, wished or feared. */
export const arabicConjunctions: readonly string[] = withAnd('ان بان انه انها بانه بانها مما كي لكي حتي')

/** Verbal nouns in «ت», which look like a verb of the present: «تعزيز», «تحقيق». */
const verbalNoun = /^ت\p{L}{2}ي\p{L}$/u

/**
 * Whether a verb can have the subject of the clause that a subordinator and the word behind it open: their gender and
 * tense must agree. «التي تقدم الدعم ويحثها»: she supports, he urges.
 */
export function goesOn(subordinator: string, first: string, { voice, gender, words }: VerbForm): boolean {
  const verb = words[0] ?? ''
  switch (voice) {
    case 'we':
      return verb.startsWith('ن') ? first.startsWith('ن') : first.endsWith('نا')
    case 'i':
      return false
    case 'past':
      return isSameInThePast(subordinator, first, gender)
    case 'present':
      return isSameInThePresent(subordinator, first, verb)
    default:
      return true
  }
}

function isSameInThePast(subordinator: string, first: string, gender: VerbForm['gender']): boolean {
  if (gender === 'masculine' && feminine.has(subordinator)) return false
  if (gender === 'feminine' && masculine.has(subordinator)) return false
  return !/^[يت]/.test(first)
}

function isSameInThePresent(subordinator: string, first: string, verb: string): boolean {
  const isPresent = /^[يت]/.test(first) && !verbalNoun.test(first)
  if (isPresent) return first[0] === verb[0]
  return !feminine.has(subordinator) && !masculine.has(subordinator)
}
