import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paragraph, Publication } from '@qarar/core'
import { lettersOf } from '../letters.ts'
import { type Fault, type Score, share } from '../measure.ts'

interface LabelledClause {
  id: string
  res: number
  para: number
  acts: { addressees: { ar: string; en: string; type: string; anaphoric?: boolean }[] }[]
}

/** Ids of the labels' types of addressees; of the others by their English word. */
const idsOfTypes: Readonly<Record<string, string>> = {
  member_states: 'oic/members',
  oic_sg: 'oic/secretary-general',
  oic_gs: 'oic/general-secretariat',
}
const idsOfWords: Readonly<Record<string, string>> = {
  'civil society': 'class:civil-society',
  'OIC Contact Group on Somalia': 'oic/contact-group/somalia',
  'OIC Contact Group on Jammu and Kashmir': 'oic/contact-group/jammu-and-kashmir',
  'all parties in Syria': 'class:all-parties',
  'all parties concerned': 'class:parties-concerned',
  'International Syria Support Group': 'issg',
  ISESCO: 'oic/isesco',
  'Islamic Development Bank': 'oic/isdb',
  'Islamic Solidarity Fund': 'oic/isf',
  'Government of India': 'state:IND',
  'UN Security Council': 'un/sc',
  'the Islamic world': 'class:islamic-world',
}

/** The id that a labelled addressee should have; null where no list can hold it. */
export const addresseeId = ({ en, type }: { en: string; type: string }) =>
  idsOfTypes[type] ?? idsOfWords[en] ?? null

/** Addressees of the labelled clauses: a party with the id stands on the addressee's words in the paragraph. */
export function scoreAddressees(corpus: string, publication: Publication): Score {
  const clauses = readFileSync(join(corpus, 'labels/resolutions-44.acts.jsonl'), 'utf8').trim().split('\n')
  const checks = clauses.flatMap((line) => checkClause(JSON.parse(line) as LabelledClause, publication))
  const faults = checks.flatMap(({ fault }) => fault ?? [])
  return {
    measures: [
      share(
        'parties',
        'ar addressees of labelled clauses: id',
        checks.length - faults.length,
        checks.length,
        0.95,
      ),
    ],
    faults,
  }
}

function checkClause(
  { id, res, para, acts }: LabelledClause,
  publication: Publication,
): { fault: Fault | null }[] {
  const paragraph = publication.works[res - 1]?.paragraphs.find(
    ({ part, number, parent }) => part === 'operative' && number === String(para) && parent === null,
  )
  return acts.flatMap(({ addressees }) =>
    addressees.flatMap(({ ar, en, type, anaphoric }) => {
      const wanted = addresseeId({ en, type })
      if (!wanted || anaphoric || ar.includes('(')) return []
      const found = (paragraph ? idsOn(paragraph, ar) : []).includes(wanted)
      const detail = `${ar}: ${wanted}, read ${paragraph?.parties.map((party) => `${party.id}=${party.text}`).join(' · ')}`
      return [
        { fault: found ? null : { kind: 'addressee not named', place: `${id} 44/${res} §${para}`, detail } },
      ]
    }),
  )
}

function idsOn({ parties }: Paragraph, words: string): string[] {
  const letters = lettersOf(words)
  return parties.flatMap(({ id, text }) => {
    const own = lettersOf(text)
    return id && (letters.includes(own) || own.includes(letters)) ? [id] : []
  })
}
