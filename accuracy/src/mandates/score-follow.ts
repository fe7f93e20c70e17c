import type { Follow, Paragraph, Publication } from '@qarar/core'
import { type Fault, type Hits, precisionRecall, type Score, share } from '../measure.ts'
import { closingLines, lastLine, ownAddressees, returnLines, taskLines } from './expected-follow.ts'
import { type LabelledOpening, openingMandates, readLabelledOpenings } from './score-openings.ts'

/**
 * How mandates are followed: the docket of the secretariat, closing clauses and returns by the lines of the notes;
 * opening acts by whether those whom they ask belong to the Organisation.
 */
export function scoreFollow(corpus: string, publication: Publication): Score {
  const paragraphs = publication.works.flatMap((work) => work.paragraphs)
  const docket = [
    scoreLines('tasks of the secretariat', linesOf(paragraphs, isSecretariatTask), taskLines),
    scoreLines(
      'closing clauses',
      linesOf(paragraphs, ({ follow }) => follow === 'report'),
      closingLines,
    ),
    scoreLines(
      'returns',
      linesOf(paragraphs, ({ follow }) => follow === 'return'),
      returnLines,
    ),
  ]
  const openings = scoreOpenings(corpus, publication)
  return {
    measures: [...docket, openings].flatMap(({ measures }) => measures),
    faults: [...docket, openings].flatMap(({ faults }) => faults),
  }
}

type Mandate = Paragraph['acts'][number]['mandates'][number]

const secretariat = new Set(['oic/secretary-general', 'oic/general-secretariat'])
const ours: ReadonlySet<Follow> = new Set(['task', 'standing', 'report'])

const isSecretariatTask = ({ follow, addressees }: Mandate) =>
  ours.has(follow) && follow !== 'report' && addressees.some(({ id }) => secretariat.has(id ?? ''))

/** First lines of the operative paragraphs that have such a mandate; of an item, of what it stands under. */
function linesOf(paragraphs: readonly Paragraph[], isWanted: (mandate: Mandate) => boolean): Set<number> {
  const found = paragraphs
    .filter(({ part }) => part === 'operative')
    .filter(({ acts }) => acts.some(({ mandates }) => mandates.some(isWanted)))
    .map(({ sourceLines: [first] }) => first)
  return new Set(found.filter((line) => line <= lastLine))
}

function scoreLines(name: string, read: ReadonlySet<number>, wanted: readonly number[]): Score {
  const missing = wanted.filter((line) => !read.has(line))
  const extra = [...read].filter((line) => !wanted.includes(line))
  const hits: Hits = { right: wanted.length - missing.length, read: read.size, wanted: wanted.length }
  const fault = (line: number, detail: string): Fault => ({
    kind: `001 follow: ${name}`,
    place: `line ${line}`,
    detail,
  })
  return {
    measures: precisionRecall('mandates', `001 follow: ${name}`, hits, 0.95),
    faults: [
      ...missing.map((line) => fault(line, 'not found')),
      ...extra.map((line) => fault(line, 'too many')),
    ],
  }
}

/** Acts that ask our own and others together are left out. */
function scoreOpenings(corpus: string, publication: Publication): Score {
  const rows = readLabelledOpenings(corpus).filter((row) => isOurs(row) !== null)
  const faults = rows.flatMap((row): Fault[] => {
    const read = openingMandates(publication, row).map(({ follow }) => follow)
    if (read.length > 0 && read.every((follow) => ours.has(follow) === isOurs(row))) return []
    const place = `R${row.res}¶${row.no}`
    return [
      {
        kind: '001 follow: opening acts',
        place,
        detail: `${row.addressees.join(' + ')} ≠ ${read.join(' + ')}`,
      },
    ]
  })
  const name = '001 follow: opening acts, ours or others’'
  return {
    measures: [share('mandates', name, rows.length - faults.length, rows.length, 0.95)],
    faults,
  }
}

/** Whether all whom an opening act asks belong to the Organisation; null where some do, or nobody is named. */
function isOurs({ addressees }: LabelledOpening): boolean | null {
  const own = addressees.filter((code) => ownAddressees.has(code)).length
  if (addressees.length === 0 || (own > 0 && own < addressees.length)) return null
  return own > 0
}
