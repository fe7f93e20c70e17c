import { endOfPart } from '../part-of-year.ts'
import type { DeadlinePhrase } from '../words/mandates.ts'

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const rest = 'seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ones = `${units} ${rest}`.split(' ')

/** One to ninety-nine; null where the word is no number. */
function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const [first = '', second] = word.split('-')
  const ten = tens.split(' ').indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : ones.indexOf(second) + 1)
  return ones.includes(word) ? ones.indexOf(word) + 1 : null
}

/** ISO 8601: `six months` is `P6M`, `a decade` `P10Y`. */
function periodOf(count: string, unit: string): string | null {
  const number = numberOf(count)
  if (number === null) return null
  return unit.startsWith('decade') ? `P${number * 10}Y` : `P${number}${unit.charAt(0).toUpperCase()}`
}

const often = 'annual|periodic|regular|biennial|biannual|quarterly|monthly|yearly|semi-annual'
const given = 'reports?|updates?|briefings?|reviews?|consultations|dialogues?'

const parts = ['first', 'second', 'third', 'fourth']

export const englishDeadlines: readonly DeadlinePhrase[] = [
  {
    kind: 'date',
    pattern:
      /(?:(?:by|before) the end of|no later than(?: the end of)?|not later than|by|during|in|within|over|throughout|until) the (first|second|third|fourth|last|final) (half|quarter) of (?:the year )?((?:19|20)\d{2})(?!\d|\/)/gu,
    value: ([part = '', unit, year = '']) =>
      endOfPart(unit === 'half' ? 2 : 4, parts.indexOf(part) + 1 || -1, year),
  },
  {
    kind: 'period',
    pattern:
      /within (?:a (?:period|time frame) of |the next )?([\w-]+) (days?|weeks?|months?|years?|decades?)/gu,
    value: ([count = '', unit = '']) => periodOf(count, unit),
  },
  {
    kind: 'year',
    pattern: /(?:by|before|during|in) (?:the (?:year|end of) )?((?:19|20)\d{2})(?!\d|\/)/gu,
    value: ([year = '']) => year,
  },
  {
    kind: 'recurring',
    pattern: new RegExp(
      [
        '\\b(?:bi|semi-)?annually\\b|\\bmonthly basis|\\bon an annual basis|biennially',
        'every (?:(?:two|three|four|five|six) )?(?:years?|months?)|each year',
        `on an? (?:${often}) basis|\\bregularly\\b|\\bperiodically\\b|\\bat regular intervals`,
        '(?:at least )?(?:once|twice|(?:one|two)(?: \\p{L}+){1,3}) (?:a|every|each|per) year(?!\\p{L})',
        `(?<!(?:the|its|their|his|her|these|those) )\\b(?:${often}) (?:\\p{L}+ )?(?:${given})\\b`,
      ].join('|'),
      'gu',
    ),
  },
  {
    kind: 'condition',
    pattern:
      /\b(?:until|pending(?= (?:the|its|their|further|a|an) )|as soon as|once (?:the|it|they|this|such)|upon (?:the |its |their )?(?:completion|conclusion|receipt|adoption|expiry|entry into|closure|termination))\b (?!possible|practicable|feasible)[^,;.]{3,60}/gu,
  },
  {
    kind: 'event',
    pattern:
      /\bon the (?:margins|sidelines) of [^,;.]{3,60}|\b(?:before|prior to) the (?:start|opening|beginning|convening|holding) of [^,;.]{3,60}/gu,
  },
  {
    kind: 'expedite',
    pattern:
      /as (?:soon|early|quickly|rapidly|promptly|expeditiously) as (?:possible|practicable|feasible)|without (?:any )?(?:further |undue )?delay|as a matter of urgency|\burgently\b(?! needed)|\bimmediately\b|at (?:the|their) earliest(?: [a-z]+)?|\bpromptly\b|\b(?:expeditiously|rapidly|quickly|swiftly|speedily)\b|\bin a (?:prompt|swift) manner|\bwith urgency\b|\bat an early (?:date|stage)\b|\b(?:immediate|expedited|expeditious|speedy|prompt)\b|\brapid\b(?! (?:\p{L}+ ){0,2}(?:response|growth|deployment|interventions?|development|changes?|urbanization|assessments?|spread|transformation|reaction|evolution)(?!\p{L}))|\bearly (?=commencement|conclusion|completion|entry|ratification|adoption|resumption|consideration|start|implementation)|\burgent (?!needs?|appeals?|humanitarian|threats?|challenges?)/gu,
  },
  {
    kind: 'expedite',
    onlyOpening: true,
    pattern: /\b(?:expedit|accelerat|hasten|speed)(?:e|es|ing|ion)?\b/gu,
  },
]
