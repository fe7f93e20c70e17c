import type { Act, Mandate, Paragraph } from '@qarar/core'

/** What is compared of one paragraph in two languages. */
export interface Field {
  name: string
  /** The same words in two languages give the same value; null where there is nothing that could be compared. */
  read(paragraph: Paragraph): string | null
}

/** An act that asks somebody to act. */
const directiveActs = ({ acts }: Paragraph) => acts.filter(({ mandates }) => mandates.length > 0)

const mandatesOf = (paragraph: Paragraph) => directiveActs(paragraph).flatMap(({ mandates }) => mandates)

/** Addressees of an act are the same in all its mandates. */
const addresseesOf = ({ mandates }: Act) => mandates[0]?.addressees ?? []

const list = (values: readonly string[]) => [...values].sort().join(' + ')
const distinct = (values: readonly string[]) => list([...new Set(values)])

const deadlineOf = ({ deadline }: Mandate) =>
  deadline ? [`${deadline.kind} ${deadline.value ?? ''}`.trim()] : []

export const fields: Field[] = [
  { name: 'directive acts', read: (paragraph) => String(directiveActs(paragraph).length) },
  { name: 'classes', read: (paragraph) => list(directiveActs(paragraph).map((act) => act.class)) },
  { name: 'mandates', read: (paragraph) => String(mandatesOf(paragraph).length) },
  {
    name: 'number of addressees',
    read: (paragraph) => String(directiveActs(paragraph).flatMap(addresseesOf).length),
  },
  {
    name: 'addressees, all with ids',
    read: (paragraph) => {
      const ids = directiveActs(paragraph)
        .flatMap(addresseesOf)
        .map(({ id }) => id)
      return ids.includes(null) ? null : list(ids as string[])
    },
  },
  { name: 'deadlines', read: (paragraph) => distinct(mandatesOf(paragraph).flatMap(deadlineOf)) },
  {
    name: 'reporting line',
    read: (paragraph) => String(mandatesOf(paragraph).some(({ reportTo }) => reportTo !== null)),
  },
  {
    name: 'who gets the report',
    read: (paragraph) => {
      const lines = mandatesOf(paragraph).flatMap(({ reportTo }) => reportTo ?? [])
      return lines.some(({ id }) => id === null) ? null : distinct(lines.map(({ id }) => id as string))
    },
  },
  {
    name: 'session of the report',
    read: (paragraph) => distinct(mandatesOf(paragraph).flatMap(({ reportTo }) => reportTo?.session ?? [])),
  },
  { name: 'follow', read: (paragraph) => distinct(mandatesOf(paragraph).map(({ follow }) => follow)) },
  {
    name: 'citations',
    read: ({ citations }) => distinct(citations.flatMap(({ target }) => target ?? [])),
  },
]
