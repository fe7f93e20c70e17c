// What is typed into a form is kept in this window until the server has answered: a line that breaks, a page that is left by
// mistake or a program that is closed loses none of it. Files and hidden fields are never kept.

const prefix = 'qarar-typed:'

/** Fields of a form as they are typed: the name, and what is in it or whether it is ticked. */
type Typed = [name: string, value: string | boolean][]

interface Kept {
  typed: Typed
  /** Sent: the next page that the server shows is its answer. */
  sent: boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** More than two fields, or one for long words; what only asks for a page keeps nothing. */
export function isKept(form: HTMLFormElement): boolean {
  if (form.method !== 'post' || form.dataset.keep === 'off') return false
  const fields = fieldsOf(form)
  return fields.some(({ type }) => type === 'textarea') || new Set(fields.map(({ name }) => name)).size > 2
}

const unkept = ['hidden', 'file', 'password', 'submit', 'button', 'reset', 'image', 'fieldset', 'output']

/** Boxes of a table that stand in the form are no words of it. */
const fieldsOf = (form: HTMLFormElement): Field[] =>
  ([...form.elements] as Field[]).filter(
    (field) => field.name && !unkept.includes(field.type) && form.contains(field),
  )

const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio'

const typedIn = (form: HTMLFormElement): Typed =>
  fieldsOf(form).map((field) => [field.name, isTick(field) ? field.checked : field.value])

/** Whether anything in it is otherwise than the server sent it. */
export const isEdited = (form: HTMLFormElement) => fieldsOf(form).some(isChanged)

/** What is typed in it would be lost with it. */
export const isInHand = (form: HTMLFormElement) => isKept(form) && isEdited(form)

function isChanged(field: Field): boolean {
  if (isTick(field)) return field.checked !== field.defaultChecked
  if (field instanceof HTMLSelectElement) return isChosen(field)
  return field.value !== field.defaultValue
}

function isChosen({ options, selectedIndex }: HTMLSelectElement): boolean {
  const sent = [...options].findIndex(({ defaultSelected }) => defaultSelected)
  return selectedIndex !== Math.max(0, sent)
}

/** Of a form by its address and what its hidden fields say it is about; what only says how it was seen changes. */
const seenOnly = ['csrfToken', 'version', 'revision', 'seen', 'log', 'expression', 'was', 'chosen']

function keyOf(form: HTMLFormElement): string {
  const about = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')]
    .filter(({ name }) => !seenOnly.includes(name))
    .map(({ name, value }) => `${name}=${value}`)
  return `${prefix}${new URL(form.action, form.baseURI).pathname}?${about.join('&')}`
}

export function keep(form: HTMLFormElement, sent = false): void {
  const kept: Kept = { typed: typedIn(form), sent }
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify(kept))
  } catch {
    // No room, or not allowed: what is typed is still on the page.
  }
}

export const forget = (form: HTMLFormElement) => sessionStorage.removeItem(keyOf(form))

export function keptOf(form: HTMLFormElement): Typed | null {
  return readKept(keyOf(form))?.typed ?? null
}

function readKept(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/**
 * The page that the server shows to what was sent is its answer: what it did not take, it has put into its form again. It is
 * the page of the form, or one that the server has led to; another page is no answer.
 */
export function forgetAnswered(isPage: boolean): void {
  for (const key of Object.keys(sessionStorage)) {
    const kept = key.startsWith(prefix) ? readKept(key) : null
    if (!kept?.sent) continue
    const isAnswer = isPage && (wasLed() || pathOf(key) === location.pathname)
    if (isAnswer) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify({ ...kept, sent: false }))
  }
}

const pathOf = (key: string) => key.slice(prefix.length).split('?')[0]

function wasLed(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return (entry?.redirectCount ?? 0) > 0
}

/** Puts it back field by field, where the form is still of the same fields; says whether anything was another. */
export function putBack(form: HTMLFormElement, typed: Typed): boolean {
  const fields = fieldsOf(form)
  if (fields.length !== typed.length || fields.some(({ name }, at) => name !== typed[at]?.[0])) return false
  for (const [at, field] of fields.entries()) {
    const value = typed[at]?.[1]
    if (isTick(field)) field.checked = value === true
    else if (typeof value === 'string') field.value = value
  }
  return isEdited(form)
}
