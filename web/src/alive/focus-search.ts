import { isOurs, isTyping } from './is-typing.ts'

/** `/` leads to the search field, unless something is being typed; Escape leaves it. */
export function focusSearch(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('[data-alive="search"]')
  if (!field) return
  page.addEventListener('keydown', (event) => {
    if (!isOurs(event)) return
    if (event.key === 'Escape' && page.activeElement === field) field.blur()
    if (!isSlash(event) || isTyping(event.target)) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

/** On an Arabic keyboard the key of the slash types another sign. */
const isSlash = ({ key, code, shiftKey }: KeyboardEvent) =>
  key === '/' || (code === 'Slash' && !shiftKey && !/^[ -~]$/.test(key))
