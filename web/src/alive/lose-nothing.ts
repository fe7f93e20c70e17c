import { isThere, patience } from './is-there.ts'
import { forget, forgetAnswered, isEdited, isInHand, isKept, keep, keptOf, putBack } from './keep-typed.ts'

/** Milliseconds after which what is typed is kept. */
const pause = 300

/** Forms in which nothing that was typed is lost, whatever becomes of the connection. */
export function loseNothing(page: Document): void {
  const words = page.querySelector<HTMLElement>('[data-alive="typed-words"]')?.dataset
  if (!words) return
  forgetAnswered(page.querySelector('.error-page') === null)
  for (const form of page.forms) if (isKept(form)) bringBack(form, words)
  const timers = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>()
  page.addEventListener('input', ({ target }) => {
    const form = (target as HTMLInputElement).form
    if (!form || !isKept(form)) return
    clearTimeout(timers.get(form))
    timers.set(
      form,
      setTimeout(() => (isEdited(form) ? keep(form) : forget(form)), pause),
    )
  })
  askFirst(page, words, timers)
  page.defaultView?.addEventListener('beforeunload', (event) => {
    const open = [...page.forms].filter((form) => isInHand(form) && !sending.has(form))
    for (const form of open) keep(form)
    if (open.length > 0 && sending.size === 0) event.preventDefault()
  })
  // A page that comes back from the browser's memory can send again.
  page.defaultView?.addEventListener('pageshow', () => sending.clear())
}

/** Forms that wait to hear whether the server is there: a second press sends nothing twice. */
const asking = new Set<HTMLFormElement>()

/** Forms whose answer is on its way. */
const sending = new Set<HTMLFormElement>()

/** A form is sent only when the server can be reached: else the browser would put an error in the place of the page. */
function askFirst(
  page: Document,
  words: DOMStringMap,
  timers: Map<HTMLFormElement, ReturnType<typeof setTimeout>>,
): void {
  page.addEventListener('submit', async (event) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !isKept(form)) return
    if (sending.has(form)) return
    event.preventDefault()
    if (asking.has(form)) return
    clearTimeout(timers.get(form))
    keep(form)
    asking.add(form)
    const canSend = await isThere(page)
    asking.delete(form)
    if (!canSend) return say(form, submitter, words.lost ?? '')
    told(form)?.remove()
    sending.add(form)
    keep(form, true)
    form.requestSubmit(submitter)
    // What is only downloaded leaves the page as it is.
    setTimeout(() => sending.delete(form), patience)
  })
}

const told = (form: HTMLFormElement) => form.querySelector<HTMLElement>(':scope > .typed-told')

/** Above the button that was pressed, where the reader is. */
export function say(form: HTMLFormElement, beside: HTMLElement | null, words: string): HTMLElement {
  told(form)?.remove()
  const notice = form.ownerDocument.createElement('p')
  notice.className = 'notice typed-told'
  notice.setAttribute('role', 'alert')
  notice.textContent = words
  const at = [...form.children].find((child) => beside !== null && child.contains(beside))
  form.insertBefore(notice, at ?? null)
  return notice
}

/** What was typed before the page was left; it can be left for good. */
function bringBack(form: HTMLFormElement, words: DOMStringMap): void {
  const typed = keptOf(form)
  if (!typed || isEdited(form)) return
  if (!putBack(form, typed)) return
  form.closest('details')?.setAttribute('open', '')
  const notice = say(form, form.firstElementChild as HTMLElement | null, `${words.back} `)
  const drop = form.ownerDocument.createElement('button')
  drop.type = 'button'
  drop.textContent = words.drop ?? ''
  drop.addEventListener('click', () => {
    forget(form)
    form.reset()
    notice.remove()
  })
  notice.append(drop)
}
