import type { ReportSource } from '../../contract/reports.ts'

/** Two sources with the same key are one. */
export const sourceKey = (source: ReportSource): string => JSON.stringify(source, Object.keys(source).sort())

/** As many as the contract takes. */
const mostSources = 200

/** Each source once, in the order in which they are given. */
export const sourcesOnce = (sources: readonly ReportSource[]): ReportSource[] =>
  [...new Map(sources.map((source) => [sourceKey(source), source] as const)).values()].slice(0, mostSources)
