import { fetchPage } from './fetch-page.ts'

/** The part of a page that other views of the same text replace. */
const shown = '[data-view]'
const links = 'a[data-alive="view"]'

/**
 * Links to another view of the same text (its marks, its source) change it in place: the text stays where it is read,
 * and the address goes along. Where the connection is lost that is said, and nothing changes.
 */
export function swapView(page: Document): void {
  const view = page.defaultView
  if (!view || !page.querySelector(shown)) return
  let asked = new AbortController()
  let here = placeOf(view.location.href)
  const go = async (address: string, isNew: boolean, place: number | null) => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const next = await fetchView(address, signal).catch(() => null)
    if (signal.aborted) return
    if (!next) return tellLost(page)
    swap(page, next, place)
    if (isNew) view.history.pushState(null, '', address)
    here = placeOf(address)
  }
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    go(link.href, true, [...page.querySelectorAll(links)].indexOf(link))
  })
  view.addEventListener('popstate', () => {
    // Also told where only the paragraph that is named changes.
    if (placeOf(view.location.href) !== here) go(view.location.href, false, null)
  })
}

const placeOf = (address: string) => address.split('#')[0] ?? ''

async function fetchView(address: string, signal: AbortSignal): Promise<HTMLElement | null> {
  const page = await fetchPage(new URL(address), signal)
  return page?.querySelector<HTMLElement>(shown) ?? null
}

/** `place`: which of the links was followed; it keeps the focus. */
function swap(page: Document, next: HTMLElement, place: number | null): void {
  const read = firstRead(page)
  page.querySelector(shown)?.replaceWith(page.adoptNode(next))
  const same = read && page.getElementById(read.id)
  if (same) page.defaultView?.scrollBy(0, same.getBoundingClientRect().top - read.top)
  if (place !== null) [...page.querySelectorAll<HTMLElement>(links)][place]?.focus({ preventScroll: true })
}

/** The first paragraph that begins in the window, unless the reader is still above all of them. */
function firstRead(page: Document): { id: string; top: number } | null {
  if (page.defaultView?.scrollY === 0) return null
  for (const paragraph of page.querySelectorAll<HTMLElement>(`${shown} li[id]`)) {
    const { top } = paragraph.getBoundingClientRect()
    if (top >= 0) return { id: paragraph.id, top }
  }
  return null
}

function tellLost(page: Document): void {
  const part = page.querySelector<HTMLElement>(shown)
  if (!part?.dataset.lost || part.querySelector('.view-lost')) return
  const told = page.createElement('p')
  told.className = 'view-lost notice'
  told.setAttribute('role', 'alert')
  told.textContent = part.dataset.lost
  part.prepend(told)
}
