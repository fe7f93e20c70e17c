import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresseeId } from '../parties/addressees.ts'

export interface LabelledDeadline {
  kind: string
  /** `CFM-45`; null where the kind alone is compared. */
  value: string | null
}

export interface LabelledAddressee {
  text: string
  /** A pronoun, given by the words of all that it stands for. */
  isPronoun: boolean
  /** `oic/members`; null where the label is of no list. */
  id: string | null
}

/** Who gets a report, and when. */
interface LabelledRecipient {
  id: string
  /** `CFM-45`; null where no numbered session is meant, undefined where the label infers it. */
  session: string | null | undefined
}

interface LabelledMandate {
  addressees: LabelledAddressee[]
  /** `unsure` where the value is inferred and printed nowhere. */
  deadline: LabelledDeadline | 'unsure' | null
  /** Whether the act says who gets a report; null where the label infers it from other words. */
  reports: boolean | null
  /** Null where nobody gets one. */
  recipient: LabelledRecipient | null
}

export interface LabelledDirective {
  id: string
  work: number
  paragraph: string
  /** The act's verb as printed. */
  verb: string
  /** The how-manieth act of the paragraph with this verb. */
  nth: number
  mandate: LabelledMandate
}

interface LabelledAct {
  verb_printed: string
  mandate: boolean
  addressees: { ar: string; en: string; type: string; anaphoric?: boolean }[]
  deadline: {
    type: string
    organ?: string
    session?: number | string
    year?: number
    confidence?: string
  } | null
  reporting: { to: string[]; when: string | null } | null
}

interface Row {
  id: string
  res: number
  para: number
  acts: LabelledAct[]
}

/** Acts that ask somebody to act, from `labels/resolutions-44.acts.jsonl`; verbal nouns labelled apart are left out. */
export function readDirectives(corpus: string): LabelledDirective[] {
  return readFileSync(join(corpus, 'labels/resolutions-44.acts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((row) => directivesOf(JSON.parse(row) as Row))
}

/** The first word of a verb without «كما», «و» and vowel signs. */
export const bareVerb = (verb: string) =>
  verb
    .replace(/^كما /, '')
    .replace(/[\u064B-\u0652ـ]/g, '')
    .split(' ')[0]
    ?.replace(/^و/, '')
    .replace(/(?<=يدعو)(?:ه|ها|هم)$/, '') ?? ''

function directivesOf({ id, res, para, acts }: Row): LabelledDirective[] {
  const printed = acts.filter(({ verb_printed: verb }) => !verb.startsWith('('))
  return printed.flatMap((act, index) => {
    if (!act.mandate) return []
    const verb = act.verb_printed
    const before = printed.slice(0, index)
    const nth = before.filter((each) => bareVerb(each.verb_printed) === bareVerb(verb)).length
    return [{ id, work: res, paragraph: String(para), verb, nth, mandate: mandateOf(act, id) }]
  })
}

function mandateOf({ addressees, deadline, reporting, verb_printed }: LabelledAct, id: string) {
  const isInferred = inferred.has(`${id} ${verb_printed}`)
  const recipient = reporting && !isInferred ? recipientOf(reporting) : null
  const isSure = !deadline?.confidence?.startsWith('inferred')
  return {
    addressees: addressees.flatMap(addresseeOf),
    deadline: deadline && deadlineOf(deadline),
    reports: isInferred ? null : reporting !== null && reporting.to.length > 0,
    recipient: recipient && (isSure ? recipient : { ...recipient, session: undefined }),
  }
}

const recipients: Record<string, string> = {
  'Council of Foreign Ministers': 'oic/cfm',
  'OIC Secretary General': 'oic/secretary-general',
  'OIC General Secretariat': 'oic/general-secretariat',
  'OIC Contact Group on J&K': 'oic/contact-group/jammu-and-kashmir',
}

function recipientOf({
  to: [first = ''],
  when,
}: NonNullable<LabelledAct['reporting']>): LabelledRecipient | null {
  const id = recipients[first]
  const number = /^CFM (?:(\d+)|next session \((\d+)\))$/.exec(when ?? '')
  return id === undefined ? null : { id, session: number && `CFM-${number[1] ?? number[2]}` }
}

/** «الاستمرار في هذه الممارسة» names no recipient; the label has the one of the sentence before. */
const inferred = new Set(['g22 ويطلب منها'])

/** «ـها (الدول الأعضاء)» is the words in brackets; «(المجلس نفسه)» is printed nowhere. */
function addresseeOf({ ar: printed, en, type }: LabelledAct['addressees'][number]): LabelledAddressee[] {
  if (printed.startsWith('(')) return []
  const meant = /^ـ\p{L}+ \((.+)\)$/u.exec(printed)?.[1]
  return [{ text: meant ?? printed, isPronoun: meant !== undefined, id: addresseeId({ en, type }) }]
}

const kinds: Record<string, string> = {
  urgency: 'expedite',
  session_recurring: 'recurring',
  recurring_date: 'recurring',
  'session+condition': 'session',
  'vague+condition': 'condition',
}

function deadlineOf({
  type,
  organ,
  session,
  year,
  confidence,
}: NonNullable<LabelledAct['deadline']>): LabelledDeadline | 'unsure' {
  if (confidence?.startsWith('inferred')) return 'unsure'
  const kind = kinds[type] ?? type
  if (typeof session === 'number' && organ) return { kind: 'session', value: `${organ}-${session}` }
  return { kind, value: year === undefined ? null : String(year) }
}
