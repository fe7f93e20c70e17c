import { isOurs, isTyping } from './is-typing.ts'

/** By keys from row to row: the keyboard is on the link of the row, so Enter opens it; x or the space bar chooses it. */
export function moveByRows(page: Document, table: HTMLTableElement): void {
  page.querySelector('[data-alive="row-keys"]')?.removeAttribute('hidden')
  page.addEventListener('keydown', (event) => {
    if (!isOurs(event) || isTyping(event.target)) return
    const row = (event.target as Element).closest<HTMLTableRowElement>('tbody tr[aria-rowindex]')
    const isIn = row !== null && table.contains(row)
    const step = stepOf(event, isIn)
    if (step !== 0) {
      event.preventDefault()
      focusRow(isIn ? nextOf(table, row, step) : firstInSight(table))
    } else if (isIn && chooses(event)) {
      event.preventDefault()
      row.querySelector<HTMLInputElement>('.choose input')?.click()
    }
  })
}

/** Arrows scroll the page until a row has the keyboard. */
function stepOf({ key, code, shiftKey }: KeyboardEvent, isIn: boolean): number {
  if (shiftKey) return 0
  if (key === 'j' || isKey(key, code, 'KeyJ') || (isIn && key === 'ArrowDown')) return 1
  if (key === 'k' || isKey(key, code, 'KeyK') || (isIn && key === 'ArrowUp')) return -1
  return 0
}

/** The box itself knows the space bar. */
const chooses = ({ key, code, target }: KeyboardEvent) =>
  key === 'x' || isKey(key, code, 'KeyX') || (key === ' ' && (target as Element).matches('a'))

/** On keyboards of other scripts the key at the same place. */
const isKey = (key: string, code: string, wanted: string) => code === wanted && !/^[ -~]$/.test(key)

const rowsOf = (table: HTMLTableElement) => [
  ...table.querySelectorAll<HTMLTableRowElement>('tbody tr[aria-rowindex]'),
]

function nextOf(table: HTMLTableElement, row: HTMLTableRowElement, step: number) {
  const rows = rowsOf(table)
  return rows[rows.indexOf(row) + step]
}

const firstInSight = (table: HTMLTableElement) =>
  rowsOf(table).find((row) => row.getBoundingClientRect().top >= (table.tHead?.offsetHeight ?? 0))

function focusRow(row: HTMLTableRowElement | undefined): void {
  row?.querySelector<HTMLElement>('a.asked')?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
  if (row) clearOfActions(row)
}

/** What is done with chosen rows stands over the last ones in sight. */
function clearOfActions(row: HTMLTableRowElement): void {
  const actions = row.ownerDocument.querySelector('#assign')?.getBoundingClientRect()
  const hidden = row.getBoundingClientRect().bottom - (actions?.top ?? innerHeight)
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' })
}
