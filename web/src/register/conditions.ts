import type { Follow } from '../answers.ts'
import { formatMoment, formatStated } from '../i18n/dates.ts'
import type { Reader } from '../i18n/reader.ts'
import { organisationName } from '../organisation-name.ts'
import { anyOrganisation, type ListFilter, queryAsChosen } from './list-filter.ts'
import { nameAmong } from './party-words.ts'
import { sessionNumber } from './session-words.ts'

/** A condition of a list in words, and the list without it. */
export interface Condition {
  words: string
  without: URLSearchParams
}

/** All that narrows a list: «asked of the Secretary-General», «due at the 45th session», «no information». */
export function conditionsOf(filter: ListFilter, reader: Reader): Condition[] {
  const first = { ...filter, from: 1 }
  const { says } = reader.t.register.list
  const { past } = reader.t.register
  const day = (value: string) => formatStated(value, 'gregorian', reader)
  const condition = (words: string, change: Partial<ListFilter>): Condition => {
    return { words, without: queryAsChosen({ ...first, ...change }, reader) }
  }
  return [
    ...filter.addressees.map((key) =>
      condition(says.addressee(nameAmong(key, reader)), {
        addressees: filter.addressees.filter((other) => other !== key),
      }),
    ),
    ...Object.entries(filter.plain)
      .filter(([name, value]) => name !== 'organisation' || value !== anyOrganisation)
      .map(([name, value]) =>
        condition(plainWords(name as keyof ListFilter['plain'], value, reader), {
          plain: { ...filter.plain, [name]: undefined },
        }),
      ),
    ...(filter.mine ? [condition(says.mine, { mine: false })] : []),
    ...(filter.since
      ? [condition(reader.t.saved.since(formatMoment(filter.since, reader)), { since: null })]
      : []),
    ...(filter.stale ? [condition(says.stale, { stale: false })] : []),
    ...(filter.asOf ? [condition(past.showsAsOf(day(filter.asOf)), { asOf: null })] : []),
    ...(filter.known ? [condition(past.showsKnown(day(filter.known)), { known: null })] : []),
  ]
}

function plainWords(name: keyof ListFilter['plain'], value: string, reader: Reader): string {
  const { t } = reader
  const { says } = t.register.list
  switch (name) {
    case 'publication':
      return says.publication
    case 'work':
      return says.work
    case 'organisation':
      return says.organisation(organisationName(value, reader.language))
    case 'session':
      return says.session(sessionNumber(value, reader))
    case 'due':
      return says.due(sessionNumber(value, reader))
    case 'follow':
      return t.asks.follows[value as Follow]
    case 'state':
      return t.register.states[value as keyof typeof t.register.states]
    case 'status':
      return value === 'none'
        ? t.register.noInformation
        : t.register.statuses[value as keyof typeof t.register.statuses]
    case 'life':
      return t.life.filter.says(t.life.changes[value as keyof typeof t.life.changes])
    case 'owner':
      return value === 'nobody' ? says.nobody : says.owner(value)
    case 'before':
      return says.before(formatStated(value, 'gregorian', reader))
    case 'words':
      return says.words(value)
  }
}
