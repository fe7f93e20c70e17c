import { isThere } from './is-there.ts'
import { say } from './lose-nothing.ts'

/** A search is sent only when the server can be reached: else the browser would put an error in the place of the page. */
export function searchWhenThere(page: Document): void {
  const form = page.querySelector<HTMLInputElement>('[data-alive="search"]')?.form
  const words = page.querySelector<HTMLElement>('[data-alive="typed-words"]')?.dataset
  if (!form || !words) return
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (await isThere(page)) form.submit()
    else tellLost(page, form, words.lost ?? '')
  })
}

/** On the page of results in its own place; said anew it is heard anew. */
function tellLost(page: Document, form: HTMLFormElement, words: string): void {
  const told = page.querySelector<HTMLElement>('[data-alive="told"]')
  if (!told) {
    say(form, null, words)
    return
  }
  told.textContent = ''
  told.classList.remove('visually-hidden')
  requestAnimationFrame(() => {
    told.textContent = told.dataset.lost ?? words
  })
}
