import { dropReasons, type Publication, type ReadingMap } from '@qarar/core'
import type { Fault } from '../measure.ts'
import { countNonSpace, type SourceText } from './source-text.ts'

/** `coverage` says what the ranges say, its sum is the file, and reasons come from the closed list. */
export function checkCounts({ coverage, source }: Publication, map: ReadingMap, text: SourceText): Fault[] {
  const dropped = new Map(coverage.dropped.map(({ reason, chars }) => [reason, chars]))
  const inMap = new Map(map.dropped.map(({ reason, ranges }) => [reason, countNonSpace(text, ranges)]))
  const kept = countNonSpace(
    text,
    map.leaves.flatMap((leaf) => leaf.ranges),
  )
  const all = countNonSpace(text, [[0, text.characters.length]])
  const sum = coverage.kept + coverage.dropped.reduce((total, { chars }) => total + chars, 0)
  const claims: [name: string, said: number, counted: number][] = [
    ['sourceChars', coverage.sourceChars, all],
    ['kept', coverage.kept, kept],
    ['kept and dropped', sum, coverage.sourceChars],
    ...[...new Set([...dropped.keys(), ...inMap.keys()])].map((reason): [string, number, number] => [
      reason,
      dropped.get(reason) ?? 0,
      inMap.get(reason) ?? 0,
    ]),
  ]
  const wrong = claims.filter(([, said, counted]) => said !== counted)
  const unknown = [...dropped.keys()].filter((reason) => !dropReasons.includes(reason))
  return [
    ...wrong.map(([name, said, counted]) => ({
      kind: 'wrong count',
      place: source.file,
      detail: `${name}: ${said} said, ${counted} counted`,
    })),
    ...unknown.map((reason) => ({ kind: 'unknown reason', place: source.file, detail: reason })),
  ]
}
