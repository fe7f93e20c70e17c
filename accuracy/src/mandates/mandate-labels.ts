import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface LabelledDeadline {
  kind: string
  /** `CFM-45`; null where the kind alone is compared. */
  value: string | null
}

interface LabelledMandate {
  /** Words as printed; of a pronoun, those of what it stands for. */
  addressees: string[]
  deadline: LabelledDeadline | null
  /** Whether a report, or its recipient, is labelled. */
  reports: boolean
}

export interface LabelledDirective {
  id: string
  work: number
  paragraph: string
  /** The act's verb as printed. */
  verb: string
  mandate: LabelledMandate
}

interface Row {
  id: string
  res: number
  para: number
  acts: {
    verb_printed: string
    mandate: boolean
    addressees: { ar: string }[]
    deadline: { type: string; organ?: string; session?: number | string; year?: number } | null
    reporting: object | null
  }[]
}

/** Acts that ask somebody to act, from `labels/resolutions-44.acts.jsonl`; verbal nouns labelled apart are left out. */
export function readDirectives(corpus: string): LabelledDirective[] {
  return readFileSync(join(corpus, 'labels/resolutions-44.acts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((row) => directivesOf(JSON.parse(row) as Row))
}

function directivesOf({ id, res, para, acts }: Row): LabelledDirective[] {
  return acts
    .filter(({ mandate, verb_printed: verb }) => mandate && !verb.startsWith('('))
    .map(({ verb_printed: verb, addressees, deadline, reporting }) => ({
      ...{ id, work: res, paragraph: String(para), verb },
      mandate: {
        addressees: addressees.flatMap(({ ar }) => addresseeOf(ar)),
        deadline: deadline && deadlineOf(deadline),
        reports: reporting !== null,
      },
    }))
}

/** «ـها (الدول الأعضاء)» is the words in brackets; «(المجلس نفسه)» is printed nowhere. */
function addresseeOf(printed: string): string[] {
  if (printed.startsWith('(')) return []
  return [/^ـ\p{L}+ \((.+)\)$/u.exec(printed)?.[1] ?? printed]
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
}: NonNullable<Row['acts'][number]['deadline']>): LabelledDeadline {
  const kind = kinds[type] ?? type
  if (typeof session === 'number' && organ) return { kind: 'session', value: `${organ}-${session}` }
  return { kind, value: year === undefined ? null : String(year) }
}
