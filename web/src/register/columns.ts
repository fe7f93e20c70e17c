// Which columns the register shows beside the source and what is asked: said in the address, else as it was kept last.
import { registerColumns as choosable } from '@qarar/register'

export type Column = (typeof choosable)[number]
export const columnChoices: readonly Column[] = choosable

export const usualColumns: readonly Column[] = ['of', 'due', 'owner']

const cookieName = 'qarar-columns'

/** Columns that an address names, in the order of the table; null where it names none. */
export function columnsOf(query: URLSearchParams): Column[] | null {
  const named = query.getAll('column')
  return named.length === 0 ? null : choosable.filter((column) => named.includes(column))
}

export function keptColumns(headers: Headers): readonly Column[] {
  const pair = (headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${cookieName}=`))
  const named = pair?.slice(cookieName.length + 1).split('.')
  return named ? choosable.filter((column) => named.includes(column)) : usualColumns
}

/** For a year; it holds no secret. */
export const columnsCookie = (columns: readonly Column[]) =>
  `${cookieName}=${columns.join('.')}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`
