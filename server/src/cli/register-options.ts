// Options that commands of the register share.
import { organisations } from '@qarar/core/organisations/index.ts'
import { endOfDay, readSessionCode } from '@qarar/register'
import { InvalidArgumentError, Option } from 'commander'

export interface AsOfFlags {
  asOf?: string
  known?: string
}

export const asOfOption = () =>
  new Option('--as-of <day>', 'statuses and texts up to this day, as 2018-05-01').argParser(parseDay)

export const knownOption = () =>
  new Option(
    '--known <moment>',
    'what was known then, whatever came in later: a day, or a moment as 2018-05-01T12:00:00Z',
  ).argParser((given) => parseMoment(given))

export function parseDay(given: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : undefined
  if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
    throw new InvalidArgumentError('It is a day such as 2018-05-01.')
  return given
}

/** A day stands for its end. */
function parseMoment(given: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given)
  const moment = new Date(isDay ? endOfDay(parseDay(given)) : given)
  if (Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError(
      'It is a day such as 2018-05-01, or a moment such as 2018-05-01T12:00:00Z.',
    )
  return moment.toISOString()
}

export const sessionOption = (flags: string, description: string) =>
  new Option(flags, description).argParser(parseSession)

/** `cfm-45` is taken for `CFM-45`; a number alone could be a session of any organ. */
function parseSession(given: string): string {
  const code = given.trim().toUpperCase()
  if (readSessionCode(code) !== null) return code
  const names = organisations.flatMap(({ organs }) => organs.flatMap(({ sessionName }) => sessionName || []))
  throw new InvalidArgumentError(
    `It is the name of an organ and a number, as CFM-45: ${[...new Set(names)].join(', ')}.`,
  )
}

export const severalOption = (flags: string, description: string) =>
  new Option(flags, `${description}; can be given several times`).argParser(
    (given: string, before: string[] = []) => [...before, given],
  )
