import type { MandateFields } from '../../contract/register.ts'

/**
 * Where the verb of a request stands in its paragraph: the last time before what it asks. Null where it does not stand
 * there, and where it stands there several times and nothing shows that it is this one: «the Bank, which invites …, and
 * invites the Council to …».
 */
export function verbPlace(
  text: string,
  { verb, action, addressees }: Pick<MandateFields, 'verb' | 'action' | 'addressees'>,
): number | null {
  const verbs = placesOf(verb, text).filter((at) => isWord(text, at, at + verb.length))
  const asked = placesOf(action, text)
  const [place = null, ...others] = new Set(lastBefore(verbs, asked))
  if (place === null || others.length > 0) return null
  const end = asked.find((at) => at > place) as number
  const isOnly = (verbs[0] as number) === place
  return isOnly || isOwn(text.slice(place + verb.length, end), addressees) ? place : null
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** Arabic writes «و» and «ف» together with the verb. */
const isWord = (text: string, from: number, to: number) =>
  /(?:^|[^\p{L}\p{M}\p{N}])[وف]?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(to, to + 1))

/** Of each of these places the last of those before it. Both in order. */
function lastBefore(places: readonly number[], behind: readonly number[]): number[] {
  let next = 0
  return behind.flatMap((place) => {
    while (next < places.length && (places[next] as number) < place) next++
    return next === 0 ? [] : (places[next - 1] as number)
  })
}

/** Between a verb and what it asks stands whom it asks; where no words are known for them, nothing but one stretch. */
function isOwn(between: string, addressees: MandateFields['addressees']): boolean {
  const words = addressees.map(({ text }) => text).filter((each) => each !== '')
  return words.length > 0 ? words.some((each) => between.includes(each)) : !/[,;:،؛]/.test(between)
}
