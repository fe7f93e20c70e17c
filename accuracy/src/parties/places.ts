import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication } from '@qarar/core'
import { type Fault, type Score, share } from '../measure.ts'

interface LabelledParagraph {
  paragraph: string
  places: string[]
}

/** The labels' places that are States; cities and regions are no parties. */
const states: Readonly<Record<string, string>> = {
  Pakistan: 'state:PAK',
  Palestine: 'state:PSE',
  Israel: 'state:ISR',
  India: 'state:IND',
  Afghanistan: 'state:AFG',
  Mauritania: 'state:MRT',
}

/** States that the labels of the chair's summary name for a paragraph, found in it. */
export function scorePlaces(corpus: string, publication: Publication): Score {
  const rows = readFileSync(join(corpus, 'labels/chair-summary-2022.acts.jsonl'), 'utf8').trim().split('\n')
  const paragraphs = publication.works.flatMap((work) => work.paragraphs)
  const checks = rows.flatMap((row): { fault: Fault | null }[] => {
    const { paragraph, places } = JSON.parse(row) as LabelledParagraph
    const own = paragraphs.filter(
      ({ eId }) => eId === `para_${paragraph}` || eId.startsWith(`para_${paragraph}__`),
    )
    const ids = new Set(own.flatMap(({ parties }) => parties.map(({ id }) => id)))
    return places.flatMap((place) => {
      const wanted = states[place]
      if (!wanted) return []
      return [
        {
          fault: ids.has(wanted)
            ? null
            : { kind: 'State not named', place: `summary §${paragraph}`, detail: wanted },
        },
      ]
    })
  })
  const faults = checks.flatMap(({ fault }) => fault ?? [])
  return {
    measures: [
      share(
        'parties',
        'ar States of the labelled summary',
        checks.length - faults.length,
        checks.length,
        null,
      ),
    ],
    faults,
  }
}
