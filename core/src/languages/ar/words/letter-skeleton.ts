// Letters that a machine takes for each other when it misses dots or a hamza share one sign; words that look alike
// without dots have the same skeleton.

const alike = ['اأإآٱ', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'وؤ', 'هة', 'كک']
/** Inside a word these are one tooth; at its end they are told apart by their bowls. */
const teeth = 'بتثنيئی'
const lastBowl: Record<string, string> = { ي: 'ي', ئ: 'ي', ى: 'ي', ی: 'ي', ن: 'ن' }

const signOf = new Map<string, string>([
  ...alike.flatMap((letters) => [...letters].map((letter) => [letter, letters[0] as string] as const)),
  ...[...teeth, 'ى'].map((letter) => [letter, 'ب'] as const),
])

/** Letters without dots and hamza, one for one. */
export function skeletonOf(word: string): string {
  let skeleton = ''
  const last = word.length - 1
  for (let at = 0; at <= last; at++) {
    const letter = word[at] as string
    skeleton += (at === last ? lastBowl[letter] : undefined) ?? signOf.get(letter) ?? letter
  }
  return skeleton
}

/** Every sign that a skeleton is made of. */
export const skeletonSigns = [
  ...new Set([...'اءبجدرسصطعفكلمنهوي'].map((letter) => signOf.get(letter) ?? letter)),
  'ن',
  'ي',
]
