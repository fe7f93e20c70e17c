// Words of numbers, folded and plain (see plain-words.ts): what they add, what they multiply by.

const units: readonly [value: number, words: string][] = [
  [0, 'zero صفر nul'],
  [1, 'one un une واحد احد احدي'],
  [2, 'two deux اثنان اثنين اثن اثنتان اثنتين اثنت اثني اثنتي'],
  [3, 'three trois ثلاث ثلاثه'],
  [4, 'four quatre اربع اربعه'],
  [5, 'five cinq خمس خمسه'],
  [6, 'six ست سته'],
  [7, 'seven sept سبع سبعه'],
  [8, 'eight huit ثمان ثماني ثمانيه'],
  [9, 'nine neuf تسع تسعه'],
  [10, 'ten dix عشر عشره'],
  [11, 'eleven onze'],
  [12, 'twelve douze'],
  [13, 'thirteen treize'],
  [14, 'fourteen quatorze'],
  [15, 'fifteen quinze'],
  [16, 'sixteen seize'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty vingt عشرون عشرين'],
  [30, 'thirty trente ثلاثون ثلاثين'],
  [40, 'forty quarante اربعون اربعين'],
  [50, 'fifty cinquante خمسون خمسين'],
  [60, 'sixty soixante ستون ستين'],
  [70, 'seventy septante سبعون سبعين'],
  [80, 'eighty quatre-vingt ثمانون ثمانين'],
  [90, 'ninety nonante تسعون تسعين'],
  [200, 'مايتان مايتين مايت مايتي ميتان ميتين ميت ميتي'],
]

const hundredsOfArabic = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap(
  (unit, at): [number, string][] => [[(at + 3) * 100, `${unit}مايه ${unit}ميه`]],
)

const scales: readonly [value: number, words: string][] = [
  [1e3, 'thousand k mille millier الف'],
  [1e6, 'million m mn mio مليون'],
  [1e9, 'milliard md mds bn مليار بليون'],
  [1e12, 'trillion tn تريليون ترليون'],
]

/** Twice the scale in one word: «مليوني». */
const doubles: readonly [value: number, words: string][] = [
  [1e3, 'الفان الفين الفي'],
  [1e6, 'مليونان مليونين مليوني'],
  [1e9, 'ملياران مليارين ملياري بليونان بليونين بليوني'],
  [1e12, 'تريليونان تريليونين تريليوني'],
]

export type NumberWord =
  | { adds: bigint }
  | { hundred: true }
  | { scale: bigint; times?: bigint }
  | { part: bigint }
  /** Passed over. */
  | { joins: true }

const wordsIn = (row: string) => row.split(' ')

/** By folded, plain word. Values are whole; parts are in millionths. `billion` is not here: it is read by language. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...[...units, ...hundredsOfArabic].flatMap(([value, row]) =>
    wordsIn(row).map((word): [string, NumberWord] => [word, { adds: BigInt(value) }]),
  ),
  ...wordsIn('hundred cent مايه ميه').map((word): [string, NumberWord] => [word, { hundred: true }]),
  ...scales.flatMap(([value, row]) =>
    wordsIn(row).map((word): [string, NumberWord] => [word, { scale: BigInt(value) }]),
  ),
  ...doubles.flatMap(([value, row]) =>
    wordsIn(row).map((word): [string, NumberWord] => [word, { scale: BigInt(value), times: 2n }]),
  ),
  ...wordsIn('half demi demie نصف').map((word): [string, NumberWord] => [word, { part: 500_000n }]),
  ...wordsIn('quarter quart ربع').map((word): [string, NumberWord] => [word, { part: 250_000n }]),
  ...wordsIn('and et of de d du a an the le la sum amount مبلغ بمبلغ قدره قيمه بقيمه من و').map(
    (word): [string, NumberWord] => [word, { joins: true }],
  ),
])
