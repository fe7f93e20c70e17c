// Ordinals of sessions in words: feminine, for «دورة» and «session».

const arabicOnes = [
  ...['', 'الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة'],
]
const arabicTens = [
  '',
  '',
  'العشرون',
  'الثلاثون',
  'الأربعون',
  'الخمسون',
  'الستون',
  'السبعون',
  'الثمانون',
  'التسعون',
]

/** In the nominative, up to 99: «الخامسة والأربعون». */
export function arabicOrdinal(number: number): string | null {
  if (number < 1 || number > 99) return null
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (number === 10) return 'العاشرة'
  const one = ones === 1 && tens > 0 ? 'الحادية' : (arabicOnes[ones] as string)
  if (tens === 0) return one
  if (tens === 1) return `${one} عشرة`
  return ones === 0 ? (arabicTens[tens] as string) : `${one} و${arabicTens[tens]}`
}

const englishOnes =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const englishTens = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

/** Up to 99: `forty-fifth`. */
export function englishOrdinal(number: number): string | null {
  if (number < 1 || number > 99) return null
  if (number < 20) return englishOnes[number] as string
  const [tens, ones] = [englishTens[Math.floor(number / 10)], number % 10]
  return ones === 0 ? `${tens}ieth` : `${tens}y-${englishOnes[ones]}`
}

const frenchUpTo19 =
  ' première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième'.split(
    ' ',
  )
const frenchTens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
]

/** Up to 99: `quarante-cinquième`. */
export function frenchOrdinal(number: number): string | null {
  if (number < 1 || number > 99) return null
  if (number < 20) return frenchUpTo19[number] as string
  const tens = Math.min(8, Math.floor(number / 10))
  // From 60 on it is counted by twenties.
  const base = tens >= 6 ? Math.floor(tens / 2) * 2 : tens
  const rest = number - base * 10
  const stem = frenchTens[base] as string
  if (rest === 0) return `${stem.replace(/e$/, '')}ième`
  const joint = (rest === 1 || rest === 11) && base < 8 ? ' et ' : '-'
  return `${stem}${joint}${rest === 1 ? 'unième' : frenchUpTo19[rest]}`
}
