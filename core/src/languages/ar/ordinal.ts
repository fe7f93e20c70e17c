// Ordinals in words, 1–199, in either gender and any case, with or without «ال» and «و». Input is folded
// (see fold-arabic.ts), so «الأولى» is «الاولي» and «عشرة» is «عشره».
const units: Record<string, number> = {
  اول: 1,
  اولي: 1,
  حادي: 1,
  حاديه: 1,
  واحد: 1,
  واحده: 1,
  ثاني: 2,
  ثانيه: 2,
  ثالث: 3,
  ثالثه: 3,
  رابع: 4,
  رابعه: 4,
  خامس: 5,
  خامسه: 5,
  سادس: 6,
  سادسه: 6,
  سابع: 7,
  سابعه: 7,
  ثامن: 8,
  ثامنه: 8,
  تاسع: 9,
  تاسعه: 9,
  عاشر: 10,
  عاشره: 10,
}
const tens: Record<string, number> = {
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  اربعون: 40,
  اربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
}
const hundreds = new Set(['مايه', 'ميه', 'ماه'])
const teen = new Set(['عشر', 'عشره'])

/** Value of an Arabic ordinal, or null: «الرابعة والاربعين» → 44, «الخامسه بعد المايه» → 105, «42» → 42. */
export function arabicOrdinal(folded: string): number | null {
  if (/^\d{1,3}$/.test(folded.trim())) return Number(folded)
  const words = folded.trim().split(/\s+/)
  let value = 0
  let last = 0
  for (const word of words) {
    const part = partOf(word)
    // «الخامسة للرابعة» is no number: a unit goes before its ten.
    if (part === null || (isUnit(part) && isUnit(last))) return null
    value += part
    last = part
  }
  return value > 0 ? value : null
}

const isUnit = (part: number) => part > 0 && part < 10

/** What one word adds: «بعد» nothing, «عشره» after a unit ten. */
function partOf(word: string): number | null {
  if (word === 'بعد') return 0
  if (teen.has(word)) return 10
  for (const bare of bareForms(word)) {
    if (hundreds.has(bare)) return 100
    const found = units[bare] ?? tens[bare]
    if (found !== undefined) return found
  }
  return null
}

/** The word, and the word without «و» and «ال» (or «لل»). */
function bareForms(word: string): string[] {
  const unjoined = word.startsWith('و') && word !== 'واحد' && word !== 'واحده' ? word.slice(1) : word
  return [word, unjoined.replace(/^(?:ال|لل|بال|لا?ل)/, ''), unjoined]
}
