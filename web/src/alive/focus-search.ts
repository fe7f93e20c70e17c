/** `/` leads to the search field, unless something is being typed; Escape leaves it. */
export function focusSearch(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('[data-alive="search"]')
  if (!field) return
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
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

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') !== null
