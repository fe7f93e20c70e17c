import type { Ticks } from './keep-ticks.ts'
import { type Chunk, chunksOf, heightOf, likelyHeight, type Window, windowAt } from './row-chunks.ts'

/** Pages of rows that are kept though nobody sees them. */
const mostKept = 12

/** A table of which only the rows in sight are in the document; spacers are as high as the others. */
export class RowTable {
  readonly element: HTMLTableElement
  readonly chunks: Chunk[]
  readonly size: number
  private readonly ticks: Ticks
  private readonly bodies = new Map<number, HTMLTableSectionElement>()
  private readonly above: HTMLTableSectionElement
  private readonly below: HTMLTableSectionElement
  private row: number
  private shown: Window

  /** Of the page as the server sends it: `data-from`, `data-total` and `data-size`. */
  constructor(element: HTMLTableElement, ticks: Ticks) {
    this.element = element
    this.ticks = ticks
    const { from, total, size } = element.dataset
    this.size = Number(size)
    this.chunks = chunksOf(Number(total), Number(from), this.size)
    const at = this.chunks.findIndex((chunk) => chunk.from === Number(from))
    const [body] = element.tBodies
    if (!body) throw new Error('a table without rows')
    this.bodies.set(at, body)
    this.row = likelyHeight(body.offsetHeight / Math.max(1, body.rows.length), Number(total))
    this.above = this.spacer()
    this.below = this.spacer()
    body.before(this.above)
    body.after(this.below)
    this.shown = { first: at, last: at, above: 0, below: 0 }
    this.measure()
    this.space(windowAt(this.chunks, this.row, this.topOf(at), this.topOf(at) + 1))
  }

  /** Brings what is between two heights of the list into the document; what the reader looks at does not move. */
  show(top: number, bottom: number): void {
    const wanted = windowAt(this.chunks, this.row, top, bottom)
    const { first, last } = this.shown
    if (wanted.first === first && wanted.last === last) return
    this.steadily(() => this.place(wanted))
  }

  /** The first chunk in sight whose rows are not here; -1 where all are. */
  missing(): number {
    for (let at = this.shown.first; at <= this.shown.last; at++) if (!this.bodies.has(at)) return at
    return -1
  }

  isShown(at: number): boolean {
    return at >= this.shown.first && at <= this.shown.last
  }

  /** Takes over the rows of another page; more than the chunk has are of the next one. */
  put(at: number, rows: HTMLTableSectionElement): void {
    const body = this.element.ownerDocument.adoptNode(rows)
    while (body.rows.length > (this.chunks[at]?.count ?? 0)) body.deleteRow(-1)
    this.bodies.set(at, body)
    if (this.isShown(at)) this.steadily(() => this.place(this.shown))
  }

  /** Pixels from the beginning of the list. */
  topOf(at: number): number {
    return this.chunks.slice(0, at).reduce((sum, chunk) => sum + heightOf(chunk, this.row), 0)
  }

  /** Rows that are in the document, in their order. */
  rows(): HTMLTableRowElement[] {
    return [...this.element.querySelectorAll<HTMLTableRowElement>('tbody tr[aria-rowindex]')]
  }

  /** Another width gives other heights. */
  measureAnew(): void {
    for (const chunk of this.chunks) chunk.height = null
    this.steadily(() => this.place(this.shown))
  }

  private place({ first, last }: Window): void {
    for (let at = this.shown.first; at <= this.shown.last; at++) if (at < first || at > last) this.takeOut(at)
    for (const body of this.element.querySelectorAll('tbody.waiting')) body.remove()
    for (let at = first; at <= last; at++) this.putIn(at)
    this.shown = { ...this.shown, first, last }
    this.measure()
    const top = this.topOf(first)
    const end = this.topOf(last + 1)
    this.space({ first, last, above: top, below: this.topOf(this.chunks.length) - end })
    this.forget()
  }

  private takeOut(at: number): void {
    const body = this.bodies.get(at)
    if (!body?.isConnected) return
    const { ownerDocument: page } = body
    // The keyboard is not left where nothing is any more: the table has it.
    if (body.contains(page.activeElement)) this.element.focus({ preventScroll: true })
    this.ticks.takeOut(body)
    body.remove()
  }

  /** In front of the lower spacer, behind what stands there: chunks come in their order. */
  private putIn(at: number): void {
    const body = this.bodies.get(at) ?? this.waiting(at)
    const isNew = !body.isConnected
    this.below.before(body)
    if (isNew) this.ticks.putIn(body)
  }

  private measure(): void {
    for (let at = this.shown.first; at <= this.shown.last; at++) {
      const [chunk, body] = [this.chunks[at], this.bodies.get(at)]
      if (chunk && body?.isConnected) chunk.height = body.getBoundingClientRect().height
    }
  }

  private space(window: Window): void {
    this.shown = window
    setHeight(this.above, window.above)
    setHeight(this.below, window.below)
  }

  /** What is far away can be asked for again. */
  private forget(): void {
    for (const at of this.bodies.keys()) {
      if (this.bodies.size <= mostKept) return
      if (!this.isShown(at)) this.bodies.delete(at)
    }
  }

  /** A row in sight stays where it is, whatever becomes of the heights above it. */
  private steadily(change: () => void): void {
    const held = this.rows().find((row) => row.getBoundingClientRect().bottom > 0)
    const before = held?.getBoundingClientRect().top ?? 0
    change()
    if (!held?.isConnected || before > innerHeight) return
    const moved = held.getBoundingClientRect().top - before
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
  }

  private waiting(at: number): HTMLTableSectionElement {
    const body = this.spacer('waiting')
    setHeight(body, heightOf(this.chunks[at] as Chunk, this.row))
    return body
  }

  private spacer(name = 'spacer'): HTMLTableSectionElement {
    const page = this.element.ownerDocument
    const body = page.createElement('tbody')
    body.className = name
    body.setAttribute('aria-hidden', 'true')
    const cell = page.createElement('td')
    cell.colSpan = 20
    const row = page.createElement('tr')
    row.append(cell)
    body.append(row)
    return body
  }
}

function setHeight(body: HTMLTableSectionElement, pixels: number): void {
  const cell = body.rows[0]?.cells[0]
  if (cell) cell.style.blockSize = `${pixels}px`
  body.hidden = pixels < 1
}
