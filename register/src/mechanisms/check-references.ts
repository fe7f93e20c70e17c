// What the parts of a declaration say of each other: fields, lists, records and answers that are named must be there.
import type {
  FieldType,
  MechanismKindDeclaration as Kind,
  KindAnswer,
  KindCondition,
  KindRecord,
} from '../contract/kinds.ts'
import { commonLists, commonRecords } from './common-records.ts'
import { fieldOf, listOf, recordTypeOf, recordTypesOf } from './declared.ts'
import type { KindFault, KindFaultCode } from './kind-fault.ts'

/** All that is wrong, in the order of the declaration. */
export function checkReferences(kind: Kind): KindFault[] {
  const check = new Check(kind)
  check.once('records', kind.records)
  for (const { id } of kind.records)
    if (commonRecords.some((common) => common.id === id))
      check.tell('of-every-kind', `records › ${id}`, id, '')
  for (const id of Object.keys(kind.lists)) {
    if (Object.hasOwn(commonLists, id)) check.tell('of-every-kind', `lists › ${id}`, id, '')
    check.once(`lists › ${id}`, kind.lists[id]?.entries ?? [])
  }
  for (const record of kind.records) checkRecord(check, record)
  check.once('answers', kind.answers)
  for (const answer of kind.answers) checkAnswer(check, answer)
  checkPicture(check, kind)
  checkChapter(check, kind)
  checkReport(check, kind)
  return check.faults
}

const dates = ['date'] as const
const monies = ['money'] as const
const states = ['state', 'states', 'party', 'parties'] as const
const choices = ['choice', 'choices', 'flag'] as const

/** Gathers faults while the parts are looked at. */
class Check {
  readonly kind: Kind
  readonly faults: KindFault[] = []

  constructor(kind: Kind) {
    this.kind = kind
  }

  tell(code: KindFaultCode, at: string, found: string, wanted: readonly string[] | string): void {
    const listed = typeof wanted === 'string' ? wanted : wanted.join(', ')
    this.faults.push({ code, at, found: `“${found}”`, wanted: listed })
  }

  once(at: string, parts: readonly { id: string }[]): void {
    const seen = new Set<string>()
    for (const { id } of parts) {
      if (seen.has(id)) this.tell('twice', at, id, '')
      seen.add(id)
    }
  }

  record(at: string, id: string): KindRecord | null {
    const record = recordTypeOf(this.kind, id)
    if (!record) this.tell('no-such-record', at, id, idsOf(recordTypesOf(this.kind)))
    return record
  }

  /** A field of a record; of one of these types where some are given. What is listed, counted or compared is seen: it is not sensitive. */
  field(at: string, record: KindRecord | null, id: string | undefined, types?: readonly FieldType[]): void {
    if (!record || id === undefined) return
    const field = fieldOf(record, id)
    if (!field) this.tell('no-such-field', at, id, idsOf(record.fields))
    else if (types && !types.includes(field.type)) this.tell('wrong-field', at, id, types)
    else if (field.sensitive) this.tell('sensitive-field', at, id, '')
  }

  condition(at: string, record: KindRecord | null, condition: KindCondition | undefined): void {
    if (!record || !condition) return
    this.field(`${at} › field`, record, condition.field, choices)
    const field = fieldOf(record, condition.field)
    if (!field || !choices.some((type) => type === field.type)) return
    const list = listOf(this.kind, field.list ?? '')
    const known = field.type === 'flag' ? ['yes', 'no'] : idsOf(list?.entries ?? [])
    // What people add to an open list may be asked for too.
    if (list?.open) return
    for (const id of condition.is)
      if (!known.includes(id)) this.tell('no-such-entry', `${at} › is`, id, known)
  }

  /** A record whose field names records of another type. */
  naming(at: string, given: { record: string; of: string }, named: string): KindRecord | null {
    const record = this.record(`${at} › record`, given.record)
    this.field(`${at} › of`, record, given.of, ['record'])
    const meant = record && fieldOf(record, given.of)?.record
    if (meant && meant !== named) this.tell('wrong-field', `${at} › of`, given.of, `record: ${named}`)
    return record
  }
}

const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)

function checkRecord(check: Check, record: KindRecord): void {
  const at = `records › ${record.id}`
  check.once(`${at} › fields`, record.fields)
  for (const { id, type, list, record: meant } of record.fields) {
    const here = `${at} › fields › ${id}`
    const isChoice = type === 'choice' || type === 'choices'
    if (isChoice && list === undefined) check.tell('missing', `${here} › list`, '', 'the id of a list')
    if (list !== undefined && !listOf(check.kind, list))
      check.tell('no-such-list', `${here} › list`, list, listIds(check.kind))
    if (type === 'record' && meant === undefined)
      check.tell('missing', `${here} › record`, '', 'the id of a record')
    if (meant !== undefined) check.record(`${here} › record`, meant)
  }
  for (const id of record.title) check.field(`${at} › title`, record, id)
  for (const part of ['on', 'due', 'from', 'until'] as const)
    check.field(`${at} › ${part}`, record, record[part], dates)
  check.field(`${at} › done`, record, record.done)
  if (record.doneBy) check.naming(`${at} › doneBy`, record.doneBy, record.id)
  for (const part of ['alone', 'duplicates'] as const)
    for (const id of record[part] ?? []) check.field(`${at} › ${part}`, record, id)
  if (record.alone && record.from === undefined)
    check.tell('missing', `${at} › from`, '', 'the date field from which it holds')
  check.condition(`${at} › aloneWhere`, record, record.aloneWhere)
  checkWithin(check, record)
}

function checkWithin(check: Check, record: KindRecord): void {
  const { within } = record
  if (!within) return
  const at = `records › ${record.id} › within`
  check.field(`${at} › amount`, record, within.amount, monies)
  check.field(`${at} › of`, record, within.of, ['record'])
  const meant = fieldOf(record, within.of)?.record
  if (meant === undefined) return
  check.field(`${at} › limit`, recordTypeOf(check.kind, meant), within.limit, monies)
  if (!within.corrected) return
  const correction = check.naming(`${at} › corrected`, within.corrected, meant)
  check.field(`${at} › corrected › field`, correction, within.corrected.field, monies)
}

type AnswerCheck<Rule> = (
  check: Check,
  at: string,
  record: KindRecord | null,
  answer: Extract<KindAnswer, { rule: Rule }>,
) => void

const answerChecks: { [Rule in Exclude<KindAnswer['rule'], 'chain'>]: AnswerCheck<Rule> } = {
  last: (check, at, record) => needsPart(check, at, record, 'on'),
  missing: () => {},
  vacant: (check, at, record) => needsPart(check, at, record, 'from'),
  unanswered: (check, at, _, { by, of, record }) => void check.naming(at, { record: by, of }, record),
  those: (check, at, record, { field, is }) => check.condition(at, record, { field, is }),
  sum: (check, at, record, { field }) => check.field(`${at} › field`, record, field, monies),
  outstanding: checkOutstanding,
  next: checkNext,
  count: (check, at, record, { by }) => check.field(`${at} › by`, record, by),
  states: (check, at, record, { field }) => check.field(`${at} › field`, record, field, states),
}

function checkAnswer(check: Check, answer: KindAnswer): void {
  if (answer.rule === 'chain') return
  const at = `answers › ${answer.id}`
  const record = check.record(`${at} › record`, answer.record)
  if ('only' in answer) check.condition(`${at} › only`, record, answer.only)
  const checkRule = answerChecks[answer.rule] as AnswerCheck<KindAnswer['rule']>
  checkRule(check, at, record, answer)
}

/** A rule that asks when needs a record that says so. */
function needsPart(check: Check, at: string, record: KindRecord | null, part: 'on' | 'from'): void {
  if (record && record[part] === undefined)
    check.tell('missing', `records › ${record.id} › ${part}`, '', `the date field that ${at} asks for`)
}

type Answer<Rule> = Extract<KindAnswer, { rule: Rule }>

function checkOutstanding(
  check: Check,
  at: string,
  record: KindRecord | null,
  { field, paid, corrected }: Answer<'outstanding'>,
): void {
  check.field(`${at} › field`, record, field, monies)
  if (!record) return
  const payment = check.naming(`${at} › paid`, paid, record.id)
  check.field(`${at} › paid › field`, payment, paid.field, monies)
  if (!corrected) return
  const correction = check.naming(`${at} › corrected`, corrected, record.id)
  check.field(`${at} › corrected › field`, correction, corrected.field, monies)
}

function checkNext(
  check: Check,
  at: string,
  record: KindRecord | null,
  { due, months, rhythm }: Answer<'next'>,
): void {
  check.field(`${at} › due`, record, due, dates)
  if (due !== undefined) return
  if (months === undefined && !rhythm) check.tell('missing', at, '', 'due, months or rhythm')
  needsPart(check, at, record, 'on')
  if (!rhythm) return
  const holds = check.record(`${at} › rhythm › record`, rhythm.record)
  check.field(`${at} › rhythm › field`, holds, rhythm.field, ['number'])
}

function checkPicture(check: Check, { picture }: Kind): void {
  const record = check.record('picture › record', picture.record)
  const isDated = record?.due !== undefined && picture.of === 'calendar'
  const lasts = record?.from !== undefined && picture.of === 'timeline'
  const needsDay = picture.of === 'incidents' || picture.of === 'calendar' || picture.of === 'timeline'
  if (needsDay && !isDated && !lasts) needsPart(check, 'picture', record, 'on')
  if (picture.of === 'states') {
    check.field('picture › state', record, picture.state, states)
    check.field('picture › field', record, picture.field)
  }
  if (picture.of === 'money') {
    check.field('picture › field', record, picture.field, monies)
    check.field('picture › by', record, picture.by)
  }
  if (picture.of === 'incidents') {
    check.field('picture › type', record, picture.type, choices)
    check.field('picture › place', record, picture.place, ['place'])
  }
}

function checkChapter(check: Check, { chapter, agenda }: Kind): void {
  for (const id of chapter.records) check.record('chapter › records', id)
  checkAnswersNamed(check, 'chapter › answers', chapter.answers)
  checkAnswersNamed(check, 'agenda', agenda ?? [])
}

const summed = ['number', 'money'] as const

function checkReport(check: Check, { report }: Kind): void {
  if (!report) return
  const record = check.record('report › record', report.record)
  needsPart(check, 'report', record, 'on')
  for (const id of report.counts) check.field('report › counts', record, id)
  for (const id of report.sums) check.field('report › sums', record, id, summed)
  check.field('report › selected', record, report.selected, ['flag'])
  check.condition('report › rule › only', record, report.rule?.only)
  for (const id of report.rule?.with ?? []) check.field('report › rule › with', record, id)
  checkAnswersNamed(check, 'report › answers', report.answers)
  for (const id of report.chapters) check.record('report › chapters', id)
  checkReportDue(check, report.due)
  if (report.distribution !== undefined) check.record('report › distribution', report.distribution)
}

/** A record that says when the report is due has a day for it. */
function checkReportDue(check: Check, id: string | undefined): void {
  const record = id === undefined ? null : check.record('report › due', id)
  if (record && record.due === undefined)
    check.tell('missing', `records › ${record.id} › due`, '', 'the date field that report › due asks for')
}

function checkAnswersNamed(check: Check, at: string, ids: readonly string[]): void {
  const { answers } = check.kind
  for (const id of ids)
    if (!answers.some((answer) => answer.id === id)) check.tell('no-such-answer', at, id, idsOf(answers))
}

const listIds = (kind: Kind) => [...Object.keys(kind.lists), ...Object.keys(commonLists)]
