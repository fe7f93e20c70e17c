// Directions about lines are followed like every other repair: by edits that the source map records.
import type { Direction } from '../model/directions.ts'
import { applyEdits } from '../repair/apply-edits.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import { sourceMapOf } from '../repair/source-map.ts'
import { cut } from './cut.ts'
import { furniture } from './furniture.ts'
import type { Heed } from './heed.ts'
import { join } from './join.ts'
import type { LinePlace, LineRule } from './line-place.ts'

/** What is none of the text goes before anybody looks at its lines. */
export function markFurniture(repaired: RepairedText, heed: Heed): RepairedText {
  return directLines(repaired, heed, (place) => follow(furniture, heed.of('furniture'), place, heed))
}

/** Paragraphs are cut and joined when rules have joined what they would. */
export function cutAndJoin(repaired: RepairedText, heed: Heed): RepairedText {
  const joined = directLines(repaired, heed, (place) => follow(join, heed.of('join'), place, heed))
  return directLines(joined, heed, (place) => follow(cut, heed.of('cut'), place, heed))
}

type Edits = ReturnType<typeof follow>

function directLines(
  repaired: RepairedText,
  heed: Heed,
  editsIn: (place: LinePlace, heed: Heed) => Edits,
): RepairedText {
  const edits = editsIn({ text: repaired.text, map: sourceMapOf(repaired) }, heed)
  return applyEdits(
    repaired,
    edits.sort((a, b) => a.start - b.start),
    'line-break',
  )
}

function follow<Own extends Direction>(
  rule: LineRule<Own>,
  own: readonly Own[],
  place: LinePlace,
  heed: Heed,
) {
  return own.flatMap((direction) => {
    const edits = rule(direction, place)
    if (edits !== null) heed.follow(direction)
    return edits ?? []
  })
}
