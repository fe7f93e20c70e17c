import type {
  MechanismKindDeclaration as Kind,
  KindRecord,
  KindReport,
  KindWords,
} from '../../contract/kinds.ts'
import { recordTypeOf } from '../declared.ts'

/** Records that are counted, by which fields, and which of their figures are added up. */
export interface Counted {
  type: KindRecord
  counts: readonly string[]
  sums: readonly string[]
}

/** What a report of a kind holds: as the kind declares it, else what follows from its chapter. */
export interface ReportPlan {
  title: KindWords
  counted: readonly Counted[]
  answers: readonly string[]
  /** Tables of records, one after the other. */
  chapters: readonly KindRecord[]
  cases: Pick<KindReport, 'selected' | 'rule'> | null
  due: KindRecord | null
  distribution: KindRecord | null
}

export function reportPlan(kind: Kind): ReportPlan {
  const { report } = kind
  return report ? declaredPlan(kind, report) : planOfChapter(kind)
}

const typesOf = (kind: Kind, ids: readonly string[]) => ids.flatMap((id) => recordTypeOf(kind, id) ?? [])

function declaredPlan(kind: Kind, report: KindReport): ReportPlan {
  const { title, record, counts, sums, answers, chapters, due, distribution } = report
  const isTold = ({ id }: KindRecord) => id !== due && id !== distribution
  return {
    ...{ title, answers },
    counted: typesOf(kind, [record]).map((type) => ({ type, counts, sums })),
    chapters: typesOf(kind, chapters).filter(isTold),
    cases: report.selected || report.rule ? report : null,
    due: due === undefined ? null : recordTypeOf(kind, due),
    distribution: distribution === undefined ? null : recordTypeOf(kind, distribution),
  }
}

/** Counts by what a list, a State or a month tells apart; what has no date is no count of a period. */
export function planOfChapter(kind: Kind): ReportPlan {
  const types = typesOf(kind, kind.chapter.records)
  return {
    title: kind.chapter.heading,
    counted: types.filter(({ on }) => on !== undefined).map(countedOf),
    answers: kind.chapter.answers,
    chapters: types,
    ...{ cases: null, due: null, distribution: null },
  }
}

const told: readonly string[] = ['choice', 'choices', 'flag', 'state', 'states', 'place']

function countedOf(type: KindRecord): Counted {
  const open = type.fields.filter(({ sensitive }) => !sensitive)
  const counts = open.filter((field) => told.includes(field.type) || field.id === type.on)
  return {
    type,
    counts: counts.map(({ id }) => id),
    sums: open.filter((field) => field.type === 'money').map(({ id }) => id),
  }
}
