import { parsePage } from './fetch-page.ts'
import { forget, isInHand, keep } from './keep-typed.ts'
import { say } from './lose-nothing.ts'
import { remember, takeOverChanged, takeOverParts } from './take-over.ts'

interface Answer {
  form: HTMLFormElement
  submitter: HTMLElement | null
  fields: URLSearchParams
}

/** What the page of one text takes; corrections of structure lead to other pages. */
const taken = ['confirmed', 'rejected', 'edited', 'split', 'merged', 'all', 'added', 'take-back']

/**
 * Answers of the review without a reload: the keyboard is on the next proposal at once, answers are sent one after the other,
 * and the parts that an answer changed are taken over. What is refused or lost is said, and stays as it was typed.
 */
export function reviewInPlace(page: Document): void {
  const article = page.querySelector('article.review')
  if (article) new InPlace(page, article).begin()
}

class InPlace {
  private readonly page: Document
  private article: Element
  private readonly before = new Map<string, string>()
  private readonly waiting: Answer[] = []
  private isSending = false
  private path = location.pathname
  /** The part that shows what was refused, until an answer of it is taken. */
  private refused: Element | null = null
  /** Where a link leads that was followed while answers were on their way. */
  private after: string | null = null

  constructor(page: Document, article: Element) {
    this.page = page
    this.article = article
    remember(this.before, article)
  }

  begin(): void {
    this.page.addEventListener('submit', (event) => this.take(event))
    this.page.addEventListener('click', (event) => this.follow(event))
    addEventListener('beforeunload', (event) => {
      if (this.isSending) event.preventDefault()
    })
    // Another text than the one that is shown.
    addEventListener('popstate', () => {
      if (location.pathname !== this.path) location.reload()
    })
  }

  /** A link goes on when all answers have arrived: none of them is given up. */
  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!this.isSending || !link || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.after = link.href
  }

  private take(event: SubmitEvent): void {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !this.article.contains(form)) return
    const fields = textsOf(new FormData(form, submitter))
    if (!taken.includes(fields.get('about') ?? '')) return
    event.preventDefault()
    const card = form.closest('.mandate-card')
    if (card?.getAttribute('aria-busy') === 'true') return
    keep(form)
    this.waiting.push({ form, submitter, fields })
    if (card && form.matches('.at-once')) this.moveOn(card)
    void this.send()
  }

  /** To the next proposal that nobody has answered, before the server has. */
  private moveOn(card: Element): void {
    card.setAttribute('aria-busy', 'true')
    const open = [...this.article.querySelectorAll<HTMLElement>('.mandate-card')].filter((each) =>
      each.querySelector('[data-key="confirm"]'),
    )
    const at = open.indexOf(card as HTMLElement)
    const next = [...open.slice(at + 1), ...open.slice(0, Math.max(0, at))].find(
      (each) => each.getAttribute('aria-busy') !== 'true',
    )
    next?.querySelector<HTMLElement>('[data-key="confirm"]')?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'center' })
  }

  private async send(): Promise<void> {
    if (this.isSending) return
    this.isSending = true
    this.page.querySelector('main')?.setAttribute('aria-busy', 'true')
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) await this.sendOne(next)
    this.isSending = false
    this.page.querySelector('main')?.removeAttribute('aria-busy')
    if (this.after !== null) location.assign(this.after)
  }

  private async sendOne(sent: Answer): Promise<void> {
    const { form, submitter, fields } = sent
    const init = { method: 'POST', body: fields, headers: { accept: 'text/html' } }
    const answer = await fetch(form.action, init).catch(() => null)
    const shown = answer && parsePage(await answer.text().catch(() => ''))
    const article = shown?.querySelector('article.review')
    if (answer?.ok) forget(form)
    // Nothing more to review: the answer leads to another page.
    if (answer?.ok && answer.redirected && !article) {
      this.after = answer.url
      return
    }
    // What is no page of the review is no answer: a proxy, a limit, a token that has run out.
    if (!answer || !shown || !article) return this.lose(form, submitter)
    this.show(shown, article, new URL(answer.url), sent, answer.ok)
    if (!answer.ok) this.hold()
  }

  /** Answers behind one that was refused: the person sees the refusal first. */
  private hold(): void {
    this.after = null
    const words = this.page.querySelector<HTMLElement>('[data-alive="typed-words"]')?.dataset.held ?? ''
    for (const { form } of this.waiting.splice(0)) {
      form.closest('.mandate-card')?.removeAttribute('aria-busy')
      say(form, null, words)
    }
  }

  /** The rest of what waits would be lost in the same way: it is asked for again when the person says so. */
  private lose(form: HTMLFormElement, submitter: HTMLElement | null): void {
    this.after = null
    const words = this.page.querySelector<HTMLElement>('[data-alive="typed-words"]')?.dataset.lost ?? ''
    for (const each of [form, ...this.waiting.splice(0).map((answer) => answer.form)]) {
      each.closest('.mandate-card')?.removeAttribute('aria-busy')
      if (each !== form) say(each, null, words)
    }
    const here = this.page.getElementById(form.closest('.mandate-card')?.id ?? '') ?? form
    say(here.contains(form) ? form : (here.querySelector('form') ?? form), submitter, words)
    here.querySelector<HTMLElement>('[data-key="confirm"]')?.focus()
  }

  private show(
    shown: Document,
    article: Element,
    address: URL,
    { form, fields }: Answer,
    isTaken: boolean,
  ): void {
    const focused = this.page.activeElement?.id ?? ''
    const words = article.querySelector('.key-legend .recorded, .key-legend .notice')?.textContent ?? ''
    const isOther = isTaken && address.pathname !== this.path
    const part = this.partOf(form)
    if (isTaken && part === this.refused) this.refused = null
    if (isOther && this.isEditedBeside(part)) {
      this.after = address.href
      return
    }
    if (isOther) this.showOther(this.page.adoptNode(article), address)
    else takeOverChanged(this.before, this.article, article, (each) => each !== part && this.isHeld(each))
    if (!isTaken) this.refused = this.partOf(this.page.getElementById(`${fields.get('mandate')}_confirm`))
    takeOverParts(this.page, shown)
    this.tell(words)
    if (!isTaken) this.lead(`${fields.get('mandate')}_confirm`, focused)
    else if (isOther) this.article.querySelector<HTMLElement>('[autofocus]')?.focus()
    else this.lead(focused, fields.get('eId') ?? fields.get('mandate') ?? '')
  }

  /** The item of the text, or the part of the page, in which something stands. */
  private partOf(element: Element | null): Element | null {
    return (
      element?.closest('ol.review-text > *') ??
      [...this.article.children].find((part) => part.contains(element)) ??
      null
    )
  }

  private isHeld(part: Element): boolean {
    return part === this.refused || hasEdited(part)
  }

  private isEditedBeside(answered: Element | null): boolean {
    const parts = [...this.article.querySelectorAll('form')].filter((form) => this.partOf(form) !== answered)
    return parts.some(isInHand)
  }

  private showOther(article: Element, address: URL): void {
    this.article.replaceWith(article)
    this.article = article
    this.before.clear()
    remember(this.before, article)
    this.path = address.pathname
    for (const name of ['recorded', 'done']) address.searchParams.delete(name)
    history.pushState(null, '', address)
    scrollTo({ top: 0, behavior: 'instant' })
  }

  /** What had the keyboard may have been replaced. */
  private lead(...ids: string[]): void {
    const { activeElement, body } = this.page
    if (activeElement !== null && activeElement !== body) return
    const target = ids.map((id) => this.page.getElementById(id)).find((each) => each !== null)
    target?.focus()
  }

  private tell(words: string): void {
    const told = this.page.querySelector('[data-alive="told"]')
    const left = this.article.querySelector('.key-legend .left')?.textContent ?? ''
    if (told) told.textContent = `${words} ${left}`
  }
}

const hasEdited = (part: Element) => [...part.querySelectorAll('form')].some(isInHand)

const textsOf = (form: FormData) =>
  new URLSearchParams([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
