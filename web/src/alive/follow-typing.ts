import { fetchPage } from './fetch-page.ts'
import { takeOverParts } from './take-over.ts'

/** Milliseconds without a key after which the results follow. */
const pause = 250

/**
 * On the page of results they follow what is typed: the same page is asked for, its parts replace those that are here,
 * and the address goes along. What the connection loses is said; the field keeps what was typed, and Enter asks anew.
 */
export function followTyping(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('[data-alive="search"]')
  const told = page.querySelector<HTMLElement>('[data-alive="told"]')
  if (!field?.form || !told) return
  const form = field.form
  let asked = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    asked.abort()
  }
  const follow = async () => {
    asked = new AbortController()
    const address = addressOf(form, page)
    const { signal } = asked
    const shown = await fetchPage(address, signal).catch(() => null)
    if (signal.aborted) return
    if (shown) show(page, shown, address)
    tell(page, told, shown)
  }
  field.addEventListener('input', (event) => {
    stop()
    if ((event as InputEvent).isComposing) return
    timer = setTimeout(follow, pause)
  })
  // A word that was composed (an accent, a suggestion of a phone) is typed only now.
  field.addEventListener('compositionend', () => {
    stop()
    timer = setTimeout(follow, pause)
  })
  form.addEventListener('submit', stop)
}

function addressOf(form: HTMLFormElement, page: Document): URL {
  const address = new URL(form.action, page.baseURI)
  for (const [name, value] of new FormData(form)) address.searchParams.set(name, String(value))
  return address
}

function show(page: Document, shown: Document, address: URL): void {
  takeOverParts(page, shown)
  page.defaultView?.history.replaceState(null, '', address)
}

/** A screen reader hears how many there are; where nothing came, everybody sees it. */
function tell(page: Document, told: HTMLElement, shown: Document | null): void {
  told.textContent = shown
    ? (page.querySelector('[data-alive="count"]')?.textContent ?? '')
    : (told.dataset.lost ?? '')
  told.classList.toggle('visually-hidden', shown !== null)
}
