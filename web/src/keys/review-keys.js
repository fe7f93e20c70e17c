// Keys of the review. The page works without it: every key presses a button or follows a link that the page has.

/** Each proposal or decided mandate of the text, in its order. */
const cards = () => [...document.querySelectorAll('.mandate-card')]

const current = () =>
  document.activeElement?.closest('.mandate-card') ?? document.querySelector('.mandate-card.open-card')

/** @param {Element | null | undefined} within @param {string} does */
const press = (within, does) =>
  /** @type {HTMLElement | null} */ (within?.querySelector(`[data-key="${does}"]`))?.click()

/** @param {number} step */
function go(step) {
  const all = cards()
  const at = document.activeElement?.closest('.mandate-card')
  const next = all[at ? all.indexOf(at) + step : step > 0 ? 0 : all.length - 1]
  const target = /** @type {HTMLElement | null} */ (
    next?.querySelector('[data-key="confirm"]') ?? next ?? null
  )
  target?.focus()
  next?.scrollIntoView({ block: 'center' })
}

/** Longer words make an address that servers refuse; they can be pasted. */
const longest = 1200

/** A form of the paragraph that the selected words stand in, with the words. @param {string} form */
function openWithWords(form) {
  const selected = document.getSelection()
  const node = selected?.anchorNode
  const within = node instanceof Element ? node : node?.parentElement
  const link = /** @type {HTMLAnchorElement | null} */ (
    within?.closest('.review-paragraph')?.querySelector(`[data-key="${form}"]`)
  )
  if (!link) return
  const address = new URL(link.href)
  const words = selected?.toString().trim().replace(/\s+/g, ' ') ?? ''
  if (words.length <= longest) address.searchParams.set('words', words)
  location.assign(address)
}

/** On keyboards of other scripts the key at the same place. @param {KeyboardEvent} event */
const nameOf = ({ key, code }) =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()

/** @type {Record<string, () => void>} */
const keys = {
  a: () => openWithWords('add'),
  c: () => openWithWords('correct'),
  e: () => press(current(), 'edit'),
  x: () => press(current(), 'reject'),
  j: () => go(1),
  k: () => go(-1),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return
  if (event.key === 'Escape') return press(document, 'cancel')
  const target = /** @type {HTMLElement} */ (event.target)
  if (target.closest('input, textarea, select')) return
  if (event.key === 'Enter') {
    if (!event.shiftKey && target !== document.body) return
    event.preventDefault()
    press(event.shiftKey ? document : current(), event.shiftKey ? 'confirm-all' : 'confirm')
    return
  }
  const does = event.shiftKey ? undefined : keys[nameOf(event)]
  if (!does) return
  event.preventDefault()
  does()
})

document.documentElement.classList.add('has-keys')
