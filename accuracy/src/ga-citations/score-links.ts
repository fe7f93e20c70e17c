import type { Citation, Paragraph, Publication } from '@qarar/core'
import { lettersOf } from '../letters.ts'
import type { Fault } from '../measure.ts'
import type { Link, LinkedParagraph, LinkedWork } from './labelled-links.ts'
import { symbolKey } from './symbol-key.ts'

export interface LinkScore {
  body: Tally
  note: Tally
  faults: Fault[]
  /** Citations found where the UN linked nothing. */
  unlinked: Find[]
}

export interface Find {
  work: string
  text: string
  target: string | null
  status: string
  readings: string[]
  around: string
}

interface Tally {
  right: number
  wanted: number
}

/** Each target that the UN linked in a paragraph must be the target of a citation in that paragraph, notes apart. */
export function scoreLinks(work: LinkedWork, publication: Publication): LinkScore {
  const read = [...publication.paragraphs, ...publication.works.flatMap(({ paragraphs }) => paragraphs)]
  const byLetters = new Map(
    read.map((paragraph) => [lettersOf(`${paragraph.marker ?? ''}${paragraph.text}`), paragraph]),
  )
  const notes = new Map(read.filter(isNote).map((paragraph) => [paragraph.number, paragraph]))
  const score: LinkScore = {
    body: { right: 0, wanted: 0 },
    note: { right: 0, wanted: 0 },
    faults: [],
    unlinked: [],
  }
  for (const label of work.paragraphs) {
    const own = label.letters.map((letters) => byLetters.get(letters)).find(Boolean)
    const noted = label.notes.flatMap((number) => notes.get(number) ?? [])
    tally(score, 'body', label, own ? [own] : read.filter((each) => !isNote(each)), work)
    tally(score, 'note', label, noted, work)
    if (own) collect(score, label.body, [own], work)
    collect(score, label.note, noted, work)
  }
  return score
}

const isNote = ({ eId }: Paragraph) => eId.startsWith('fn')

function tally(
  score: LinkScore,
  place: 'body' | 'note',
  label: LinkedParagraph,
  own: readonly Paragraph[],
  { symbol }: LinkedWork,
) {
  const found = new Set(
    own.flatMap(({ citations }) => citations.map(({ target }) => symbolKey(target ?? ''))),
  )
  const wanted = label[place]
  const missing = wanted.filter(({ key }) => !found.has(key))
  score[place].wanted += wanted.length
  score[place].right += wanted.length - missing.length
  score.faults.push(...missing.map((link) => faultOf(link, place, symbol, own, label)))
}

function faultOf(
  { key, text }: Link,
  place: string,
  symbol: string,
  own: readonly Paragraph[],
  label: LinkedParagraph,
): Fault {
  const found = own.length > 3 ? [] : own.flatMap(({ citations }) => citations)
  const same = found.find((citation) => citation.text.includes(text) && text !== '')
  const at = Math.max(0, label.text.indexOf(text) - 30)
  return {
    kind: `${place}: ${same ? `read as ${same.target ?? same.status}`.replace(/\d+/g, '9') : 'not found'}`,
    place: symbol,
    detail: `${key} «${text}» ${same?.target ?? ''} ${place === 'body' ? label.text.slice(at, at + 60) : ''}`,
  }
}

function collect(
  score: LinkScore,
  linked: readonly Link[],
  own: readonly Paragraph[],
  { symbol }: LinkedWork,
): void {
  const keys = new Set(linked.map(({ key }) => key))
  const isLinked = ({ target }: Citation) => target !== null && keys.has(symbolKey(target))
  for (const { citations, text, span } of own) {
    for (const each of citations.filter((citation) => !isLinked(citation))) {
      const at = each.span.start - span.start
      const { target, status, readings } = each
      score.unlinked.push({
        work: symbol,
        text: each.text,
        target,
        status,
        readings,
        around: text.slice(Math.max(0, at - 60), at + each.text.length + 40),
      })
    }
  }
}
