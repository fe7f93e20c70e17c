import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Link, Reading, TextPlace } from '@qarar/core'
import { type Fault, type Measure, precisionRecall, type Score, share } from '../measure.ts'
import { readTogether } from '../read-files.ts'
import {
  confirmedFindings,
  type ExpectedFinding,
  type ExpectedLink,
  expectedLinks,
  listedFindings,
  refusedChains,
  type SeedLine,
  withoutFollowUp,
} from './expected-links.ts'
import { scoreMechanisms } from './score-mechanisms.ts'
import { scoreRecords } from './score-records.ts'

const set = 'links'

/** The five seeds read together: links and contradictions that are known, and whether what is found is true. */
export async function scoreLinks(corpus: string): Promise<Score[]> {
  const folder = join(corpus, 'seeds')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const reading = await readTogether(files.sort().map((name) => join(folder, name)))
  return [
    scoreKnownLinks(reading),
    scoreFindings(reading),
    scoreMechanisms(set, reading),
    scoreRecords(set, reading),
  ]
}

function scoreKnownLinks({ links }: Reading): Score {
  const missing = expectedLinks.filter((each) => !links.some((link) => isLink(link, each)))
  const joined = refusedChains.filter(({ from, to }) =>
    links.some((link) => covers(link.from, from) && link.to !== null && covers(link.to, to)),
  )
  return {
    measures: [
      share(set, 'known links', expectedLinks.length - missing.length, expectedLinks.length, 1),
      share(set, 'wrong joins refused', refusedChains.length - joined.length, refusedChains.length, 1),
    ],
    faults: [
      ...missing.map(({ relation, from }) => faultOf('link missing', from, relation)),
      ...joined.map(({ from, to }) => faultOf('wrong join', from, to)),
    ],
  }
}

function isLink({ relation, from, to }: Link, expected: ExpectedLink): boolean {
  return (
    relation === expected.relation && covers(from, expected.from) && (to?.publication ?? null) === expected.to
  )
}

function scoreFindings({ findings }: Reading): Score {
  const missing = listedFindings.filter((each) => !findings.some((finding) => isFinding(finding, each)))
  const untrue = findings.filter((finding) => !isTrue(finding))
  const measures: Measure[] = [
    share(
      set,
      'listed contradictions found',
      listedFindings.length - missing.length,
      listedFindings.length,
      null,
    ),
    share(set, 'findings that are true', findings.length - untrue.length, findings.length, 0.8),
  ]
  const followUps = findings.filter(({ code }) => code === 'follow-up-missing')
  const right = followUps.filter(isTrue).length
  const hits = { right, read: followUps.length, wanted: withoutFollowUp.length }
  return {
    measures: [...measures, ...precisionRecall(set, 'follow-up clauses missing', hits, 1)],
    faults: [
      ...missing.map(({ code, lines }) => faultOf('contradiction missing', lines.join(' '), code)),
      ...untrue.map(({ code, places }) =>
        faultOf('finding not confirmed', places.map(nameOf).join(' '), code),
      ),
    ],
  }
}

function isTrue(finding: Finding): boolean {
  const [place] = finding.places
  if (finding.code === 'follow-up-missing')
    return place?.publication === 1 && withoutFollowUp.includes(place.work ?? 0)
  return [...listedFindings, ...confirmedFindings].some((each) => isFinding(finding, each))
}

/** The same kind, with a place for every line. */
const isFinding = ({ code, places }: Finding, expected: ExpectedFinding) =>
  code === expected.code && expected.lines.every((line) => places.some((place) => covers(place, line)))

function covers({ publication, sourceLines }: TextPlace, line: SeedLine): boolean {
  const [file, number] = line.split(':').map(Number)
  return (
    publication === file &&
    sourceLines !== null &&
    (number ?? 0) >= sourceLines[0] &&
    (number ?? 0) <= sourceLines[1]
  )
}

const nameOf = ({ publication, sourceLines }: TextPlace) => `${publication}:${sourceLines?.join('–') ?? '–'}`

const faultOf = (kind: string, place: string, detail: string): Fault => ({
  kind: `links: ${kind}`,
  place,
  detail,
})
