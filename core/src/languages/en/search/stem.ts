import { foldLatin } from '../../fold-latin.ts'

// After M. F. Porter's published algorithm of 1980, with its later rules for `y`, `ied`, `us` and `ss`.

/** Words that are no forms of what their letters say, and pairs that the rules leave apart. */
const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'peopl',
  peoples: 'peopl',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  crises: 'crisi',
  bases: 'basi',
  data: 'data',
  news: 'news',
  species: 'species',
  united: 'unit',
  proceed: 'proceed',
  exceed: 'exceed',
  succeed: 'succeed',
  general: 'general',
  generally: 'general',
  university: 'university',
  universities: 'university',
  universal: 'universal',
  organ: 'organe',
  organs: 'organe',
  internal: 'internal',
  international: 'internat',
}

/** Term of an English word, folded. */
export function englishStem(plain: string): string {
  const word = british(foldLatin(plain))
  if (word.length < 3 || /[^a-z]/.test(word)) return word
  return irregular[word] ?? steps.reduce((left, step) => step(left), word)
}

/** `organisation` as `organization`, `labour` as `labor`, `programme` as `program`: one spelling of each. */
function british(word: string): string {
  return word
    .replace(/is(e[sdr]?|ing|ations?|ational)$/, (ending, rest, at) => (at > 4 ? `iz${rest}` : ending))
    .replace(/(?<=^(?:lab|fav|hon|col|behavi|neighb|harb|rum|end|vig|rig))our/, 'or')
    .replace(/^(program)me/, '$1')
    .replace(/^centre/, 'center')
    .replace(/^defence/, 'defense')
}

type Step = (word: string) => string

/** How many times consonants follow vowels: what must be left before an ending is one. */
const measure = (stem: string) =>
  (stem.replace(/(?<=[^aeiou]|^)y/g, 'Y').match(/[aeiouY]+[^aeiouY]+/g) ?? []).length
const hasVowel = (stem: string) => /[aeiou]|[^aeiou]y/.test(stem)
/** `hop`, `fil`: an `e` was lost after such an end. */
const isShort = (stem: string) => /^(?:|.*[^aeiou])[^aeiou][aeiouy][^aeiouwxy]$/.test(stem)

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word
}

function past(word: string): string {
  if (/eed(?:ly)?$/.test(word))
    return measure(word.replace(/eed(?:ly)?$/, '')) > 0 ? word.replace(/eed(?:ly)?$/, 'ee') : word
  const stem = word.replace(/(?:ed|ing)(?:ly)?$/, '')
  if (stem === word || !hasVowel(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return measure(stem) === 1 && isShort(stem) ? `${stem}e` : stem
}

const finalY: Step = (word) => (/[^aeiou]y$/.test(word) && word.length > 2 ? `${word.slice(0, -1)}i` : word)

const longSuffixes: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  entli: 'ent',
  izer: 'ize',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  aliti: 'al',
  alli: 'al',
  fulness: 'ful',
  ousli: 'ous',
  ousness: 'ous',
  iveness: 'ive',
  iviti: 'ive',
  biliti: 'ble',
  fulli: 'ful',
  lessli: 'less',
  eli: 'e',
  ntli: 'nt',
  ogi: 'og',
}
const middleSuffixes: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const lastSuffixes = [
  ...[
    'ement',
    'ance',
    'ence',
    'able',
    'ible',
    'ment',
    'ant',
    'ent',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
  ],
  ...['al', 'er', 'ic'],
]

const longSuffix: Step = (word) => replaced(word, longSuffixes)
const middleSuffix: Step = (word) => replaced(word, middleSuffixes)

function replaced(word: string, suffixes: Readonly<Record<string, string>>): string {
  for (let length = Math.min(7, word.length - 1); length > 1; length--) {
    const by = suffixes[word.slice(-length)]
    if (by === undefined) continue
    const stem = word.slice(0, -length)
    return measure(stem) > 0 ? stem + by : word
  }
  return word
}

function lastSuffix(word: string): string {
  const suffix = lastSuffixes.find((one) => word.endsWith(one)) ?? (/[st]ion$/.test(word) ? 'ion' : '')
  const stem = word.slice(0, word.length - suffix.length)
  return suffix !== '' && measure(stem) > 1 ? stem : word
}

function finalE(word: string): string {
  const stem = word.slice(0, -1)
  if (word.endsWith('e') && (measure(stem) > 1 || (measure(stem) === 1 && !isShort(stem)))) return stem
  return word.endsWith('ll') && measure(stem) > 1 ? stem : word
}

const steps: readonly Step[] = [plural, past, finalY, longSuffix, middleSuffix, lastSuffix, finalE]
