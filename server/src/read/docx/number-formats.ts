// How the numbers of lists are printed, by the names that WordprocessingML has for them (ECMA-376, ST_NumberFormat).

const roman: [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as [number, string][]),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as [number, string][]),
]

function inRoman(value: number): string {
  if (value < 1 || value > 4999) return String(value)
  let left = value
  let text = ''
  for (const [worth, sign] of roman)
    while (left >= worth) {
      text += sign
      left -= worth
    }
  return text
}

/** Behind the last letter they are doubled: aa, bb. Below the first one there is none. */
function inLetters(value: number, letters: readonly string[]): string {
  if (value < 1) return String(value)
  const times = Math.ceil(value / letters.length)
  return times > 20 ? String(value) : (letters[(value - 1) % letters.length] as string).repeat(times)
}

const latin = [...'abcdefghijklmnopqrstuvwxyz']
/** «هـ» as it is printed alone. */
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'].map((letter) => (letter === 'ه' ? 'هـ' : letter))
const alphabet = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'].map((letter) => (letter === 'ه' ? 'هـ' : letter))

function inArabicDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
}

const formats: Record<string, (value: number) => string> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => inRoman(value).toUpperCase(),
  lowerRoman: inRoman,
  upperLetter: (value) => inLetters(value, latin).toUpperCase(),
  lowerLetter: (value) => inLetters(value, latin),
  arabicAlpha: (value) => inLetters(value, alphabet),
  arabicAbjad: (value) => inLetters(value, abjad),
  // Office calls the digits of Arabic print Hindi ones; in the languages that are read, nothing else is meant.
  hindiVowels: inArabicDigits,
  hindiNumbers: inArabicDigits,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
}

/** In a format that is not known, or is words of a language, the plain number. */
export function formatNumber(value: number, format: string): string {
  return (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(value) ?? String(value)
}
