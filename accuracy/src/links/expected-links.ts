import type { FindingCode, LinkRelation } from '@qarar/core'

/** A line of a seed, by the number of the file: `1:785`. */
export type SeedLine = `${0 | 1 | 2 | 3 | 4}:${number}`

/** A link that is known: from a line to the publication of another seed. */
export interface ExpectedLink {
  relation: LinkRelation
  from: SeedLine
  /** Null where the text is not among the seeds: the link must stay unknown. */
  to: 0 | 1 | 2 | 3 | 4 | null
}

/** Issue 4, «Linking documents»: what cites what among the five seeds. */
export const expectedLinks: readonly ExpectedLink[] = [
  { relation: 'issued-at', from: '1:1526', to: 4 },
  { relation: 'cites-session', from: '1:785', to: 3 },
  { relation: 'cites-session', from: '1:870', to: 3 },
  { relation: 'cites-session', from: '1:1509', to: 3 },
  { relation: 'cites-session', from: '1:1547', to: 3 },
  { relation: 'cites-session', from: '4:266', to: 3 },
  { relation: 'cites-session', from: '0:11', to: null },
  { relation: 'cites-session', from: '0:28', to: null },
  { relation: 'cites-session', from: '0:50', to: null },
]

/** The UN's envoy does not answer the request for the OIC's: no chain may join these. */
export const refusedChains: readonly { from: SeedLine; to: SeedLine }[] = [{ from: '2:11', to: '0:46' }]

/** What a reader found, by its lines; of several places all that are named. */
export interface ExpectedFinding {
  code: FindingCode
  lines: readonly SeedLine[]
}

const at = (code: FindingCode, ...lines: SeedLine[]): ExpectedFinding => ({ code, lines })

/** `design/notes`: resolutions.md §2.9 and §5.7 without what is a diagnostic, damage.md «cross-document checks». */
export const listedFindings: readonly ExpectedFinding[] = [
  at('numbers-disagree', '1:382', '1:425'),
  at('numbers-disagree', '1:372', '1:448'),
  at('dates-disagree', '1:785', '1:870'),
  at('names-disagree', '1:344', '1:353'),
  at('names-disagree', '1:543', '1:686'),
  at('paragraph-repeated', '1:545', '1:688'),
  at('dates-disagree', '1:636', '1:639'),
  at('names-disagree', '1:366', '1:785'),
  at('report-of-other-session', '1:828'),
  at('dates-disagree', '3:268', '4:266'),
  at('numbers-disagree', '4:148', '4:395'),
  at('names-disagree', '4:300', '4:427'),
  at('dates-disagree', '1:1518', '4:220'),
  at('dates-disagree', '1:1314', '1:1316'),
  // A visit made and refused; a fund to be revived and thanked for; two resolutions and «this resolution».
  at('states-disagree', '1:403', '1:411'),
  at('states-disagree', '1:181', '1:185'),
  at('numbers-disagree', '1:258'),
  at('deadline-stale', '1:161'),
  at('deadline-stale', '1:862'),
  at('deadline-stale', '1:865'),
  at('deadline-stale', '1:866'),
  at('deadline-stale', '1:870'),
  at('deadline-stale', '1:1315'),
  at('deadline-stale', '1:1319'),
]

/** Found by the rules and read by hand: true, though on no list. */
export const confirmedFindings: readonly ExpectedFinding[] = [
  at('dates-disagree', '1:785', '1:1839'),
  at('dates-disagree', '1:785', '1:1865'),
  at('dates-disagree', '1:892', '1:1724'),
  at('paragraph-repeated', '1:1315', '1:1319'),
  at('paragraph-repeated', '1:892', '1:1642'),
  at('paragraph-repeated', '1:888', '1:1646'),
  at('paragraph-repeated', '1:902', '1:1652'),
  at('paragraph-repeated', '1:541', '1:1934'),
  at('paragraph-repeated', '1:1958', '1:1960'),
  at('names-disagree', '1:244', '1:88'),
  at('names-disagree', '1:244', '1:471'),
]

/** Resolutions of seed 001 that ask nobody for a report, by their order. */
export const withoutFollowUp: readonly number[] = [3, 35, 38, 45, 47, 50, 52, 53]
