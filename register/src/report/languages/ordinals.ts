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
