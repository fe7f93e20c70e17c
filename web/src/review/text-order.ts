import { data } from 'react-router'

/** Place of a text in its publication, from 1; throws `not found` for anything else. */
export function orderOf(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw data(null, { status: 404 })
}
