import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import { addresseeKey } from '../../mandates/addressee-key.ts'
import { type AskedWords, askedIn } from '../check/asked-in.ts'
import { numberIn } from '../compose/number-in.ts'
import { ownName } from '../compose/own-name.ts'
import { numberOf, placeIn } from '../compose/places.ts'
import type { MandateFacts } from '../facts.ts'
import { copyWords } from '../languages/copy-words.ts'
import { fill } from '../languages/report-phrases.ts'
import type { PrintedPart, PrintedRun } from '../printed.ts'
import type { Printing } from './print-paragraphs.ts'

type Setting = Pick<Printing, 'form' | 'language' | 'copy'>

/** Requests of which nothing is known: where they stand, what was asked, of whom. */
export function printAnnex(unknown: Iterable<MandateFacts>, setting: Setting): PrintedPart {
  const { form, language } = setting
  const { columns, tables } = copyWords[language]
  const rows = Array.from(unknown, (facts) => rowOf(facts, setting))
  const run = plainRun(tables.complete, language)
  return {
    ...{ kind: 'annex', id: null, symbol: null, agenda: null, title: form.annex[language] },
    blocks:
      rows.length === 0
        ? [{ kind: 'paragraph', style: 'text', number: null, language, runs: [run] }]
        : [{ kind: 'table', language, head: [columns.paragraph, columns.request, columns.addressees], rows }],
  }
}

/** What is printed in another language than the report says in which. */
function rowOf(facts: MandateFacts, { language, copy }: Setting): PrintedRun[] {
  const { mandate } = facts
  const { organisation, symbol, title } = mandate.work
  const profile = organisations.find(({ code }) => code === organisation)
  const place = placeIn(facts, language)
  const text = symbol === null ? title : (numberIn(symbol, profile, language) ?? symbol)
  const number = place && numberOf(place)
  const paragraph = number && fill(copyWords[language].sources.paragraph, { number })
  const said = askedIn(facts, language)
  const isOther = said.language !== language
  const other = isOther ? copyWords[language].writtenIn[said.language] : null
  const where = [text, paragraph].filter(Boolean).join(copyWords[language].comma)
  const names = mandate.fields.addressees.map((party) => ownName(addresseeKey(party), profile, language))
  return [
    plainRun(other ? `${where} (${other})` : where, language),
    copy === 'working' ? marked(said, language) : plainRun(said.text, said.language),
    plainRun(names.join(copyWords[language].comma), language),
  ]
}

/** Words whose reading nobody has verified are told in the margin. */
function marked({ text, language, doubtful }: AskedWords, told: LanguageTag): PrintedRun {
  const margin = doubtful.map((words) => fill(copyWords[told].remarks['doubtful-reading'], { words }))
  return { ...plainRun(text, language), margin, stands: doubtful.length > 0 ? 'doubtful' : 'settled' }
}

const plainRun = (text: string, language: Setting['language']): PrintedRun => ({
  ...{ text, language, notes: [], margin: [], stands: 'settled' },
})
