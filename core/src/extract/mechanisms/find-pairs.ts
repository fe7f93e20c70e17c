import { isPause } from '../acts/clauses.ts'
import { type Passage, wordsAt } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { Mention } from './mention.ts'
import type { Range } from './records/phrases.ts'

/** A place by which one of several conferences is called. */
interface Place extends Range {
  /** Its words in the text: the noun belongs to the place beside it. */
  words: Range
  /** Letters that join it to the one before: «وتمر». */
  letters: number
}

/** Conferences that one noun names by their places: «مؤتمرا هالون وتمر», `the Halun and Tamar Conferences`. */
export function findPairs(passage: Passage): Mention[] {
  const { mechanismBodies, mechanisms, direction } = passage.language
  const placesOf = direction === 'rtl' ? twoBehind : mechanisms.capitalsBefore ? placesBefore : placesBehind
  return passage.tokens.flatMap(({ folded }, at) => {
    if (!mechanisms.bare(folded).some((form) => mechanismBodies.conferences.has(form))) return []
    const places = placesOf(passage, at)
    return places.length < 2 ? [] : places.map((place) => mentionOf(passage, place))
  })
}

function mentionOf(passage: Passage, { from, to, letters, words }: Place): Mention {
  const { tokens, language } = passage
  const start = (tokens[words.from] as Token).start + (words.from === from ? letters : 0)
  const name = wordsAt(passage, { start, end: (tokens[words.to - 1] as Token).end })
  const key = tokens
    .slice(from, to)
    .map(({ folded }, index) => language.mechanisms.stem(index === 0 ? folded.slice(letters) : folded))
    .join(' ')
  return { kind: 'conference', key, head: 'conference', state: null, ...name, records: [] }
}

/** «مؤتمرا هالون وتمر»: the dual has two; common nouns of such a pair have their article. */
function twoBehind(passage: Passage, noun: number): Place[] {
  const [one, other] = passage.tokens.slice(noun + 1, noun + 3)
  const isPair =
    one?.kind === 'word' && !/^(?:ال|و)/.test(one.folded) && /^و(?!ال)\p{L}{2}/u.test(other?.folded ?? '')
  if (!isPair || !endsRow(passage, noun + 3)) return []
  const place = (from: number, letters: number, since: number): Place => ({
    ...{ from, to: from + 1, letters },
    words: { from: since, to: from + 1 },
  })
  return [place(noun + 1, 0, noun), place(noun + 2, 1, noun + 2)]
}

/** A mark, another clause, or what leads to the topic. */
function endsRow({ tokens, language }: Passage, at: number): boolean {
  const token = tokens[at]
  const { stops, about, links } = language.mechanisms
  if (token === undefined || isPause(token) || /^و/.test(token.folded)) return true
  return [stops, about, links].some((words) => words.has(token.folded))
}

/** Most places of one row, and words of one place. */
const mostPlaces = 5
const longestPlace = 3

const isCapital = (token: Token | undefined) =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && token.folded !== 'the'

/** `the Halun and Port Tamar Conferences`: names in capitals before the noun. */
function placesBefore({ tokens, language }: Passage, noun: number): Place[] {
  const { conferenceAdjectives, sequence } = language.mechanismBodies
  const places: Place[] = []
  let end = noun
  while (conferenceAdjectives.has(tokens[end - 1]?.folded ?? '')) end--
  while (places.length < mostPlaces) {
    let from = end
    while (end - from < longestPlace && isCapital(tokens[from - 1])) from--
    if (from === end) return []
    places.unshift({ from, to: end, letters: 0, words: { from, to: places.length === 0 ? noun + 1 : end } })
    const isJoined = tokens[from - 1]?.text === ',' || sequence.has(tokens[from - 1]?.folded ?? '')
    if (!isJoined) return places
    end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1
  }
  return []
}

/** `les conférences de Haloun et de Tamar`: names in capitals behind the noun. */
function placesBehind({ tokens, language }: Passage, noun: number): Place[] {
  const { listing } = language.mechanismBodies
  const places: Place[] = []
  for (let at = noun + 1; places.length < mostPlaces; ) {
    while (at < tokens.length && (listing.has(tokens[at]?.folded ?? '') || tokens[at]?.text === ',')) at++
    const from = at
    while (at - from < longestPlace && isCapital(tokens[at])) at++
    if (at === from) break
    places.push({ from, to: at, letters: 0, words: { from: places.length === 0 ? noun : from, to: at } })
  }
  return places
}
