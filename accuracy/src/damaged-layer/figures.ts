// Numbers, symbols and dates of a text, judged apart from its words: a wrong digit is worse than a missing word.
// Written without the code it measures: nothing of core is imported here.

export const figureKinds = ['numbers', 'symbols', 'dates'] as const

export type FigureKind = (typeof figureKinds)[number]

const ownMonths =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'
const otherMonths = 'يناير|فبراير|مارس|أبريل|مايو|يونيه|يونيو|يوليه|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'
const month = `(?:(?:${ownMonths})(?: ?/ ?(?:${otherMonths}))?|(?:${otherMonths}))(?![\\p{L}])`

const patterns: Record<FigureKind, RegExp> = {
  numbers: /\p{N}+/gu,
  // «A/RES/75/1», «S/2013/588», «75/127», «1540 (2004)».
  symbols: /[A-Z]+(?:\/[A-Z\d](?:[A-Z\d.-]*[A-Z\d])?)+|\d+(?:\/\d+)+|\d+ \((?:19|20)\d\d\)/g,
  // With a day, a year or both: «12 أيار/مايو 2026».
  dates: new RegExp(`\\d{1,2} ${month}(?: \\d{4})?|(?<=(?<!\\p{L})و?)${month} \\d{4}`, 'gu'),
}

export function figuresOf(text: string, kind: FigureKind): string[] {
  return plain(text).match(patterns[kind]) ?? []
}

const invisible = /[\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

const plain = (text: string) =>
  text
    .replace(invisible, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ')

export interface FigureErrors {
  wanted: number
  /** Another figure stands in its place, or one where the text has none. */
  wrong: number
  /** No figure stands in its place. */
  missing: number
}

export function compareFigures(got: string, want: string, kind: FigureKind): FigureErrors {
  const wanted = figuresOf(want, kind)
  return { wanted: wanted.length, ...differences(figuresOf(got, kind), wanted) }
}

type Differences = Pick<FigureErrors, 'wrong' | 'missing'>

/** Of the alignments with the fewest errors one with the fewest wrong ones. */
function differences(got: readonly string[], want: readonly string[]): Differences {
  let row: Differences[] = Array.from({ length: want.length + 1 }, (_, missing) => ({ wrong: 0, missing }))
  for (const figure of got) {
    const next = [{ wrong: (row[0] as Differences).wrong + 1, missing: 0 }]
    for (let column = 1; column <= want.length; column++) {
      const diagonal = row[column - 1] as Differences
      const above = row[column] as Differences
      const left = next[column - 1] as Differences
      next.push(
        least([
          { ...diagonal, wrong: diagonal.wrong + (figure === want[column - 1] ? 0 : 1) },
          { ...above, wrong: above.wrong + 1 },
          { ...left, missing: left.missing + 1 },
        ]),
      )
    }
    row = next
  }
  return row.at(-1) as Differences
}

const least = (all: readonly Differences[]) =>
  all.reduce((best, each) => (priceOf(each) < priceOf(best) ? each : best))

const priceOf = ({ wrong, missing }: Differences) => wrong + missing + wrong / 1e6
