import { firstFrom } from '../../first-from.ts'
import type { Party } from '../../model/extracted.ts'
import type { Finding } from '../../model/linked.ts'
import { contentSet, sharedCount } from '../content-words.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import type { PlacedParagraph, PlacedWork, Texts } from '../texts.ts'

/** Of the namings so many are looked at. */
const mostNamings = 40

/** A State that a work names in three words or more, with the places of its namings. */
interface Named {
  words: string[]
  namings: { placed: PlacedParagraph; party: Party }[]
}

/** A word of a text in compare form, and where it stands. */
interface Word {
  folded: string
  start: number
  end: number
}

/** Names like that of a State that the same text names, but for one word in the middle. */
export function findMisnamedStates({ works }: Texts): Finding[] {
  return works.flatMap((work) => {
    const names = namesIn(work)
    if (names.length === 0) return []
    return work.paragraphs.flatMap((placed) => misnamed(placed, names))
  })
}

function namesIn({ paragraphs, language }: PlacedWork): Named[] {
  const known = new Map<string, Named>()
  for (const placed of paragraphs)
    for (const party of placed.paragraph.parties) {
      if (!party.id?.startsWith('state:')) continue
      const words = language.fold(party.text).split(/\s+/)
      const key = words.join(' ')
      const name = known.get(key) ?? { words, namings: [] }
      if (words.length >= 3 && name.namings.length < mostNamings) name.namings.push({ placed, party })
      if (words.length >= 3) known.set(key, name)
    }
  return [...known.values()]
}

function misnamed(placed: PlacedParagraph, names: readonly Named[]): Finding[] {
  const near = names.filter(({ words: [first = '', , last = ''] }) => {
    return placed.folded.includes(first) && placed.folded.includes(last)
  })
  if (near.length === 0) return []
  const words = wordsOf(placed)
  const byFirst = Map.groupBy(words.keys(), (index) => words[index]?.folded ?? '')
  return near.flatMap((name): Finding[] => {
    const at = byFirst.get(name.words[0] ?? '')?.find((index) => isMisnaming(placed, name, words, index))
    return at === undefined ? [] : [misnaming(placed, name, words.slice(at, at + name.words.length))]
  })
}

function isMisnaming(placed: PlacedParagraph, name: Named, words: readonly Word[], at: number): boolean {
  const window = words.slice(at, at + name.words.length)
  return isOneWordOff(window, name) && !isNamed(placed, window[0]?.start ?? 0, window.at(-1)?.end ?? 0)
}

function misnaming(placed: PlacedParagraph, name: Named, window: readonly Word[]): Finding {
  const [naming, other] = [
    nearest(name, placed),
    wordsIn(placed, window[0]?.start ?? 0, window.at(-1)?.end ?? 0),
  ]
  return {
    code: 'names-disagree',
    places: [placeOf(naming.placed, naming.party), placeOf(placed, other)],
    params: { first: naming.party.text, second: other.text },
  }
}

/** The naming in the paragraph that speaks of most of the same. */
function nearest({ namings }: Named, placed: PlacedParagraph): Named['namings'][number] {
  const own = contentSet(placed)
  const shared = namings.map((each) => sharedCount(own, contentSet(each.placed)))
  return namings[shared.indexOf(Math.max(...shared))] as Named['namings'][number]
}

/** Letters that two spellings of one word begin with. */
const sameBeginning = 4

/** The first and the last word are the same, and one between them is another word, not another spelling. */
function isOneWordOff(window: readonly Word[], { words }: Named): boolean {
  if (window.length < words.length || window.at(-1)?.folded !== words.at(-1)) return false
  const off = words.flatMap((word, index) => (window[index]?.folded === word ? [] : [index]))
  const [own = '', other = ''] = [words[off[0] ?? 0], window[off[0] ?? 0]?.folded]
  if (off.length !== 1 || Math.min(own.length, other.length) < sameBeginning) return false
  return own.slice(0, sameBeginning) !== other.slice(0, sameBeginning)
}

/** The words are, or are in, the name of somebody known. */
function isNamed({ paragraph: { parties, span } }: PlacedParagraph, start: number, end: number): boolean {
  const party =
    parties[firstFrom(parties.length, (index) => (parties[index] as Party).span.end - span.start > start)]
  return party !== undefined && party.id !== null && party.span.start - span.start < end
}

function wordsOf({ paragraph, in: { language } }: PlacedParagraph): Word[] {
  return [...paragraph.text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)].map(({ 0: word, index }) => ({
    folded: language.fold(word),
    start: index,
    end: index + word.length,
  }))
}
