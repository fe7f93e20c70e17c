import type { Paragraph, ParagraphPart, Publication, SpeakerTurn, Work } from '@qarar/core'

const isTop = ({ parent }: Paragraph) => parent === null

export function countPart({ paragraphs }: Work, part: ParagraphPart): number {
  return paragraphs.filter((paragraph) => isTop(paragraph) && paragraph.part === part).length
}

export const countSubitems = ({ paragraphs }: Work): number => paragraphs.filter((own) => !isTop(own)).length

export function countNumbered({ paragraphs }: Work): number {
  return paragraphs.filter((paragraph) => isTop(paragraph) && paragraph.number !== null).length
}

export const total = (part: ParagraphPart) => (publication: Publication) =>
  publication.works.reduce((sum, work) => sum + countPart(work, part), 0)

/** The wanted day if it is the first one of a date of the publication or of a work; else all these days. */
export function firstDay({ dates, works }: Publication, wanted: string | undefined): string {
  const stated = [...dates, ...works.flatMap((work) => work.dates)]
  const days = stated
    .filter(({ calendar }) => calendar === 'gregorian')
    .map(({ value }) => value.slice(0, 10))
  return days.find((day) => day === wanted) ?? days.join(' ')
}

export const headersOf = ({ turns }: Work): SpeakerTurn[] => turns.filter(({ header }) => header)

export const timeOf = ({ events }: Work, kind: string) => events.find((event) => event.kind === kind)?.time

/** What the file breaks in two: number of the resolution and of the paragraph, or its place where none is printed. */
export function splitPlaces({ works }: Publication): string[] {
  return works.flatMap(({ kind, number: work, paragraphs }) => {
    const counted = paragraphs.filter(
      (own) => isTop(own) && (own.part === 'operative' || own.part === 'body'),
    )
    const places = counted.map(({ number }, index) => `§${number ?? index + 1}`)
    const split = places.filter((_, index) => counted[index]?.split)
    return kind === 'resolution' ? split.map((place) => `${work} ${place}`) : split
  })
}

/** Numbers of the paragraphs that have a proposed reading. */
export function spoiledNumbers({ paragraphs }: Work): number[] {
  return paragraphs
    .filter((own) => own.proposedReadings.some(({ evidence }) => evidence.kind === 'encoding'))
    .map(({ number }) => Number(number))
}

export function droppedLines({ coverage }: Publication, reason: string): number[] {
  const ranges = coverage.dropped.find((drop) => drop.reason === reason)?.sourceLines ?? []
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
}
