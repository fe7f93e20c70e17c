import { organisations } from '@qarar/core/organisations/index.ts'
import { addresseeKey } from '../../mandates/addressee-key.ts'
import { numberIn } from '../compose/number-in.ts'
import { ownName } from '../compose/own-name.ts'
import { numberOf, placeIn } from '../compose/places.ts'
import type { MandateFacts } from '../facts.ts'
import { copyWords } from '../languages/copy-words.ts'
import { fill } from '../languages/report-phrases.ts'
import type { PrintedPart, PrintedRun } from '../printed.ts'
import type { Printing } from './print-item.ts'

type Setting = Pick<Printing, 'form' | 'language'>

/** Requests of which nothing is known: where they stand, what was asked, of whom. */
export function printAnnex(unknown: Iterable<MandateFacts>, { form, language }: Setting): PrintedPart {
  const { columns, tables } = copyWords[language]
  const rows = Array.from(unknown, (facts) => rowOf(facts, language))
  const run = plainRun(tables.complete, language)
  return {
    ...{ kind: 'annex', id: null, symbol: null, agenda: null, title: form.annex[language] },
    blocks:
      rows.length === 0
        ? [{ kind: 'paragraph', style: 'text', number: null, language, runs: [run] }]
        : [{ kind: 'table', language, head: [columns.paragraph, columns.request, columns.addressees], rows }],
  }
}

/** A request stands in its own language where it is not held in that of the report. */
function rowOf(facts: MandateFacts, language: Setting['language']): PrintedRun[] {
  const { mandate, clauses } = facts
  const { organisation, symbol, title } = mandate.work
  const profile = organisations.find(({ code }) => code === organisation)
  const place = placeIn(facts, language)
  const text = symbol === null ? title : (numberIn(symbol, profile, language) ?? symbol)
  const number = place && numberOf(place)
  const paragraph = number && fill(copyWords[language].sources.paragraph, { number })
  const own = clauses[language] ? language : (place?.language ?? language)
  const names = mandate.fields.addressees.map((party) => ownName(addresseeKey(party), profile, language))
  return [
    plainRun([text, paragraph].filter(Boolean).join(copyWords[language].comma), language),
    plainRun((clauses[language]?.fields ?? mandate.fields).action, own),
    plainRun(names.join(copyWords[language].comma), language),
  ]
}

const plainRun = (text: string, language: Setting['language']): PrintedRun => ({
  ...{ text, language, notes: [], margin: [], stands: 'settled' },
})
