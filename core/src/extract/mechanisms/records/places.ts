import type { ReadValue } from '../../../model/extracted.ts'
import { isPause } from '../../acts/clauses.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsAt, wordsOf } from '../../passage.ts'
import { firstIn, type Range } from './phrases.ts'
import { monthNameAt, timeIn } from './times.ts'

/** The first place that a range names: «في نيويورك», `in Halun City`. Its value is its name; none where that may be a State's or another's. */
export function placeIn(passage: Passage, range: Range): ReadValue | null {
  const { inPlace } = passage.language.mechanismRecords
  for (let at = range.from; at < range.to - 1; at++) {
    const { folded } = passage.tokens[at] ?? { folded: '' }
    const place = inPlace.has(folded) ? placeAt(passage, { from: at + 1, to: range.to }) : null
    if (place !== null) return place
  }
  return null
}

/** The place that a range begins with. */
export function placeAt(passage: Passage, range: Range): ReadValue | null {
  const { tokens, offset, language } = passage
  const start = tokens[range.from]
  if (start === undefined || start.kind !== 'word' || isNoPlace(passage, range.from)) return null
  const [state] = partiesWithin(passage, range.from, Math.min(tokens.length, range.from + 4))
  if (state?.id?.startsWith('state:') && state.span.start - offset === start.start)
    return { ...wordsAt(passage, { start: start.start, end: state.span.end - offset }), value: state.text }
  const to = language.direction === 'rtl' ? endOfPlain(passage, range) : endOfCapitals(passage, range)
  if (to === null) return null
  const words = wordsOf(passage, range.from, to)
  // «في عمان»: a city or the State; the words do not say which.
  const isDoubtful = Object.hasOwn(language.parties.doubtful, start.folded) && to === range.from + 1
  return { ...words, value: isDoubtful ? null : words.text }
}

function isNoPlace(passage: Passage, at: number): boolean {
  const { mechanisms, mechanismRecords } = passage.language
  const forms = mechanisms.bare(passage.tokens[at]?.folded ?? '')
  return forms.some((form) => mechanismRecords.noPlace.has(form)) || monthNameAt(passage, at) !== null
}

/** Longest name of a place, in words; without capitals to tell it by, a shorter one. */
const longest = 4
const longestPlain = 2

/** Words with capitals. */
function endOfCapitals({ tokens }: Passage, { from, to }: Range): number | null {
  let at = from
  while (at < Math.min(to, from + longest) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++
  return at > from ? at : null
}

/** Arabic has no capitals: a name of a place is followed by what cannot go on with a noun. */
function endOfPlain(passage: Passage, { from, to }: Range): number | null {
  const end = firstIn({ from: from + 1, to: Math.min(to, from + longestPlain) + 1 }, (at) =>
    endsName(passage, at),
  )
  return end < 0 ? null : end
}

/** A mark, a date, a word that leads to one, or the State that it is in. */
function endsName(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (token === undefined || isPause(token)) return true
  if (token.kind !== 'word')
    return token.kind === 'mark' || timeIn(passage, { from: at, to: at + 8 })?.from === at
  const { inPlace, years } = passage.language.mechanismRecords
  const { dayWords } = passage.language.mechanismRecords
  if (inPlace.has(token.folded) || years.has(token.folded) || dayWords.has(token.folded)) return true
  if (monthNameAt(passage, at) !== null) return true
  const [state] = partiesWithin(passage, at, Math.min(passage.tokens.length, at + 4))
  return state?.id?.startsWith('state:') === true && state.span.start - passage.offset <= token.start + 1
}
