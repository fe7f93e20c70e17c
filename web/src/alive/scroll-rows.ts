import { fetchPage } from './fetch-page.ts'
import { keepTicks, type Ticks } from './keep-ticks.ts'
import { moveByRows } from './move-by-rows.ts'
import { chunkWith } from './row-chunks.ts'
import { RowTable } from './row-table.ts'

/** Milliseconds of rest after which the address follows. */
const rest = 300

/**
 * A list of any length scrolls as one table: its pages are asked for as they come into sight, and their rows taken over.
 * The address follows, so that a reload and a link lead to the same rows. The links to pages are not needed then.
 */
export function scrollRows(page: Document): void {
  const element = page.querySelector<HTMLTableElement>('[data-alive="rows"]')
  const form = page.querySelector<HTMLFormElement>('[data-alive="chosen"]')
  if (!element?.tBodies[0]) return
  const ticks = keepTicks(form)
  countTicks(page, element, ticks)
  moveByRows(page, element)
  if (element.tBodies[0].rows.length >= Number(element.dataset.total)) return
  page.documentElement.classList.add('scrolls-rows')
  new Scrolling(page, new RowTable(element, ticks)).begin()
}

class Scrolling {
  private readonly page: Document
  private readonly table: RowTable
  private readonly told: HTMLElement | null
  private asked: { at: number; stop: AbortController } | null = null
  private frame = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(page: Document, table: RowTable) {
    this.page = page
    this.table = table
    this.told = page.querySelector('[data-alive="rows-told"]')
  }

  begin(): void {
    // The heights above are guesses: where the browser was is another place now.
    history.scrollRestoration = 'manual'
    this.toStart()
    addEventListener('scroll', this.soon, { passive: true })
    addEventListener('resize', () => {
      this.table.measureAnew()
      this.soon()
    })
    addEventListener('online', this.soon)
    this.soon()
  }

  /** To the row that the address names, unless it names a part of the page as well. */
  private toStart(): void {
    const from = Number(this.table.element.dataset.from)
    if (from === 1 || location.hash !== '') return
    const { element, chunks } = this.table
    const top = element.getBoundingClientRect().top + scrollY
    scrollTo({ top: top + this.table.topOf(chunkWith(chunks, from)), behavior: 'instant' })
  }

  private readonly soon = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0
      this.follow()
    })
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.followAddress(), rest)
  }

  /** A screen more than is seen, on both sides. */
  private follow(): void {
    const { element } = this.table
    const seen = -(element.getBoundingClientRect().top + headHeight(element))
    this.table.show(seen - innerHeight, seen + 2 * innerHeight)
    this.ask()
  }

  private ask(): void {
    if (this.asked && this.table.isShown(this.asked.at)) return
    this.asked?.stop.abort()
    this.asked = null
    const at = this.table.missing()
    if (at < 0) this.table.element.removeAttribute('aria-busy')
    else void this.load(at)
  }

  private async load(at: number): Promise<void> {
    const stop = new AbortController()
    this.asked = { at, stop }
    this.table.element.setAttribute('aria-busy', 'true')
    const address = this.addressOf(this.table.chunks[at]?.from ?? 1)
    const shown = await fetchPage(address, stop.signal).catch(() => null)
    if (stop.signal.aborted) return
    this.asked = null
    this.take(at, shown)
  }

  private take(at: number, shown: Document | null): void {
    const other = shown?.querySelector<HTMLTableElement>('[data-alive="rows"]')
    const rows = other?.tBodies[0]
    const { dataset } = this.table.element
    const hasChanged = shown !== null && other?.dataset.total !== dataset.total
    this.tell((shown === null ? dataset.lost : hasChanged ? dataset.changed : '') ?? '')
    if (!rows) return
    this.table.put(at, rows)
    this.soon()
  }

  private addressOf(from: number): URL {
    const address = new URL(location.href)
    address.hash = ''
    if (from > 1) address.searchParams.set('from', `${from}`)
    else address.searchParams.delete('from')
    return address
  }

  /** Forms lead back to where the reader is, too. */
  private followAddress(): void {
    const { element } = this.table
    const under = headHeight(element) + 1
    const first = this.table.rows().find((row) => row.getBoundingClientRect().bottom > under)
    if (!first) return
    const isAtHead = element.getBoundingClientRect().top > 0
    const address = this.addressOf(isAtHead ? 1 : Number(first.ariaRowIndex) - 1)
    if (address.search === location.search) return
    history.replaceState(null, '', address)
    for (const form of this.page.querySelectorAll<HTMLFormElement>('form[data-here]'))
      form.action = `${address.pathname}${address.search}`
  }

  /** Nothing is said twice. */
  private tell(words: string): void {
    if (this.told && this.told.textContent !== words) this.told.textContent = words
  }
}

/** What stays in sight above the rows. */
const headHeight = (table: HTMLTableElement) => table.tHead?.getBoundingClientRect().height ?? 0

/** Says beside the actions how many rows are chosen, also of those that are out of sight. */
function countTicks(page: Document, table: HTMLTableElement, ticks: Ticks): void {
  const told = page.querySelector<HTMLElement>('[data-alive="chosen-count"]')
  if (!told) return
  const numbers = new Intl.NumberFormat(told.lang || page.documentElement.lang)
  const say = () => {
    told.textContent = (told.dataset.words ?? '{n}').replace('{n}', numbers.format(ticks.count()))
  }
  table.addEventListener('change', say)
  say()
}
