import type { Fault } from './measure.ts'

/** Every disagreement in its class, the largest class first. */
export function listFaults(faults: readonly Fault[]): string {
  const classes = [...Map.groupBy(faults, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length)
  return classes.map(([kind, own]) => [headOf(kind, own), ...own.map(lineOf)].join('\n')).join('\n\n')
}

function headOf(kind: string, own: readonly Fault[]): string {
  return `${kind}: ${own.length} in ${new Set(own.map(({ place }) => place)).size} places`
}

const lineOf = ({ place, detail }: Fault) => `  ${place}  ${detail}`
