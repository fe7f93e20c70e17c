/** What is written onto a word, what of the word is written otherwise then, and its share of running text, rounded. */
export type Affix = [letters: string, takes: string, share: number]

// Small words that Arabic writes onto the next word, and endings that it writes onto the last: a form that was not
// counted is known by the word inside it.
export const openings: readonly Affix[] = [
  ['و', '', 0.08],
  ['ب', '', 0.02],
  ['ل', '', 0.02],
  ['لل', 'ال', 0.02],
  ['ف', '', 0.004],
  ['ك', '', 0.002],
  ['ال', '', 0.05],
  ['وال', '', 0.01],
  ['ولل', 'ال', 0.002],
  ['بال', '', 0.004],
  ['وب', '', 0.002],
  ['ول', '', 0.002],
  ['س', '', 0.001],
  ['اللا', '', 0.0005],
  ['واللا', '', 0.0002],
  ['لا', '', 0.0002],
]
export const closings: readonly Affix[] = [
  ['ها', '', 0.01],
  ['ه', '', 0.01],
  ['هم', '', 0.005],
  ['نا', '', 0.005],
  ['هما', '', 0.002],
  ['تها', 'ة', 0.005],
  ['ته', 'ة', 0.005],
  ['تهم', 'ة', 0.002],
  ['تنا', 'ة', 0.002],
  ['ا', '', 0.01],
  ['ات', 'ة', 0.01],
  ['ين', '', 0.005],
  ['ية', 'ي', 0.005],
  ['ة', '', 0.005],
]

/** First letters of verbs by person: a verb is known when another person of it is. */
export const persons = 'نتيأ'

/** A stem has at least so many letters: shorter ones would make words of anything. */
export const shortestStem = 3
/** Of a verb, with the letter of its person. */
export const shortestVerb = 4
