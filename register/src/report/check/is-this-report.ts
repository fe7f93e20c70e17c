import type { LanguageTag } from '@qarar/core'
import { languagePack, languages } from '@qarar/core/languages/index.ts'
import type { MandateFields } from '../../contract/register.ts'
import { addresseeKey } from '../../mandates/addressee-key.ts'
import { readSessionCode } from '../../session-code.ts'
import type { ItemFacts, MandateFacts } from '../facts.ts'

type Asking = Pick<ItemFacts, 'desk'> & { volume: Pick<ItemFacts['volume'], 'session'> }

/**
 * Whether a task of the office that reports is to write this very report: what is to be delivered is a report, and it goes
 * to the organ whose session this is, or is «on this» without being for anybody else. The volume itself tells of it.
 */
export function isThisReport({ mandate, clauses, falling }: MandateFacts, { desk, volume }: Asking): boolean {
  const { fields } = mandate
  const isDue = falling === 'due' || falling === 'stale'
  if (!isDue || fields.follow !== 'task') return false
  if (!fields.addressees.some((party) => desk.includes(addresseeKey(party)))) return false
  const readings = [fields, ...Object.values(clauses).map((clause) => clause.fields)]
  const lines = readings.filter(({ deliverable }) => deliverable !== null && isReport(deliverable))
  // What one language has for somebody else is for somebody else.
  const isElsewhere = readings.some((each) => each.reportTo !== null && !isToSession(each, volume.session))
  return lines.some((each) => (each.reportTo ? !isElsewhere : !isElsewhere && isOnThis(each.action)))
}

/** «تقرير», «بتقرير», `reports`. */
const isReport = (words: string): boolean =>
  languages.some(({ fold, mandates }) =>
    words
      .split(/\s+/)
      .map(fold)
      .some(
        (word) => mandates.reports.includes(word) || mandates.reports.includes(word.replace(/^[بل]/, '')),
      ),
  )

/** A session that is named must be this one, or one that was over when the text was adopted: that is answered here too. */
function isToSession({ reportTo }: MandateFields, session: string): boolean {
  const own = readSessionCode(session)
  const named = reportTo?.session ? readSessionCode(reportTo.session) : null
  const isOrgan = own !== null && reportTo?.id === `${own.organisation}/${own.organ.code}`
  if (named === null) return isOrgan
  return named.organ === own?.organ && named.special === own.special && named.ordinal <= own.ordinal
}

/** «في هذا الشأن», `thereon`: what the report is on stands before it. */
const onThis: Record<LanguageTag, readonly string[]> = {
  ar: [
    ...['في هذا الشأن', 'بهذا الشأن', 'في هذا الصدد', 'بهذا الصدد', 'في هذا الخصوص', 'بهذا الخصوص'],
    ...['في هذا الموضوع', 'عن ذلك', 'بذلك', 'في ذلك', 'حول ذلك', 'بشأن ذلك', 'بشأنه'],
  ],
  en: [
    'thereon',
    'on this',
    'on this matter',
    'on the matter',
    'in this regard',
    'in that regard',
    'to this effect',
  ],
  fr: [
    'à ce sujet',
    'sur ce sujet',
    'à cet égard',
    'à cet effet',
    'en la matière',
    'sur cette question',
    'y relatif',
  ],
}

const endings: readonly string[] = Object.entries(onThis).flatMap(([tag, all]) =>
  all.map((words) => foldWords(words, tag as LanguageTag)),
)

function foldWords(words: string, tag: LanguageTag): string {
  return ` ${words.split(/\s+/).map(languagePack(tag).fold).join(' ')}`
}

const isOnThis = (action: string): boolean =>
  languages.some(({ tag }) => {
    const folded = foldWords(action.replace(/[\s.,;:،؛]+$/u, ''), tag)
    return endings.some((ending) => folded.endsWith(ending))
  })
