const units = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const tens = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

/** Value of an English ordinal 1–199, or null: `forty-fourth`, `one hundred and fifth`, `44th`. */
export function englishOrdinal(folded: string): number | null {
  const text = folded.trim()
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text)
  if (digits) return Number(digits[1])
  const words = text.split(/[\s-]+/)
  return text.includes('hundred') ? overHundred(words) : underHundred(words)
}

function overHundred(words: string[]): number | null {
  const at = words.findIndex((word) => word.startsWith('hundred'))
  if (at > 1 || (at === 1 && words[0] !== 'one')) return null
  if (words[at] === 'hundredth') return words.length === at + 1 ? 100 : null
  const rest = underHundred(words.slice(at + 1).filter((word) => word !== 'and'))
  return rest === null ? null : 100 + rest
}

function underHundred([first = '', second, ...rest]: string[]): number | null {
  if (rest.length > 0) return null
  const unit = units.indexOf(second ?? first)
  if (second === undefined) {
    if (unit > 0) return unit
    const round = tens.findIndex((ten) => ten !== '' && first === `${ten}ieth`)
    return round > 0 ? round * 10 : null
  }
  const ten = tens.findIndex((stem) => stem !== '' && first === `${stem}y`)
  return ten > 0 && unit > 0 && unit < 10 ? ten * 10 + unit : null
}
