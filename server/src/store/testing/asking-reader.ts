// A reader whose rules about requests tests choose, over that of a line a paragraph.
import type { Act, Follow, Mandate, Paragraph, Party, readText } from '@qarar/core'
import { type LineRules, lineReader } from './line-reader.ts'

export interface AskingRules extends LineRules {
  /** Verbs that ask for something. */
  verbs: string[]
  /** Whether what is joined by `and to` is asked for by itself. */
  splits: boolean
  follow: Follow
}

/** `Requests the pilots to chart the wetlands and to report.` asks; sentences do without other full stops. */
export function askingReader(rules: AskingRules): typeof readText {
  return (raw, options) => {
    const reading = lineReader(rules)(raw, options)
    const works = reading.publication.works.map((work) => ({
      ...work,
      paragraphs: work.paragraphs.map((paragraph) => ({ ...paragraph, acts: actsOf(paragraph, rules) })),
    }))
    return { ...reading, publication: { ...reading.publication, works } }
  }
}

function actsOf({ text, span }: Paragraph, rules: AskingRules): Act[] {
  const asks = [...text.matchAll(/(\w+) the ([\w ]+?) to ([^.]+)/g)]
  return asks.flatMap(({ 0: clause, 1: verb = '', 2: whom = '', 3: what = '', index }) => {
    if (!rules.verbs.includes(verb)) return []
    const start = span.start + index
    const actions = rules.splits ? what.split(/ and to /) : [what]
    const party = { id: partyIds[whom] ?? null, ...wordsAt(whom, start + clause.indexOf(whom)) }
    const mandates = actions.map((action) =>
      mandateOf(wordsAt(action, start + clause.indexOf(action)), party, rules),
    )
    return [{ ...{ verb, lemma: verb, class: 'request' as const, mandates }, ...spanAt(verb, start) }]
  })
}

const partyIds: Record<string, string> = { 'Secretary General': 'ois/secretary-general' }

const spanAt = (text: string, start: number) => ({ span: { start, end: start + text.length } })
const wordsAt = (text: string, start: number) => ({ text, ...spanAt(text, start) })

function mandateOf(action: Mandate['action'], party: Party, { follow }: AskingRules): Mandate {
  const deadline = { ...action, kind: 'session' as const, value: 'COUNCIL-8' }
  return {
    ...{ follow, action, deadline, addressees: [party] },
    ...{ reportTo: null, beneficiary: [], deliverable: null, conditions: [] },
  }
}
