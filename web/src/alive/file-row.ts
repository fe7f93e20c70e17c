import type { FileJob, FileResult } from './send-file.ts'

/** The sentences of the interface, handed over by the form; `{n}` stands for a number. */
export interface DropWords {
  stage: Record<'sending' | 'waiting' | 'reading' | 'unsent', string>
  outcomes: Record<string, string>
  /** Why a file cannot be read, by code. */
  faults: Record<string, string>
  tooLarge: string
  tooMany: string
  notText: string
  lost: string
  refused: string
  silent: string
  answer: string
  open: string
  done: string
  stop: string
  stopping: string
  /** Of work that was stopped: how many files were left out. */
  stopped: string
  follow: string
  pageOf: string
  filesIn: string
  byOcr: string
  /** How numbers are written. */
  locale: string
}

/** One file: its name, the stage that it is at, and what came of it. Words are only ever set as text. */
export class FileRow {
  readonly element: HTMLLIElement
  readonly #stage: HTMLElement
  readonly #bar: HTMLProgressElement
  readonly #far: HTMLElement
  readonly #way: HTMLElement
  readonly #words: DropWords

  constructor(page: Document, name: string, words: DropWords) {
    this.#words = words
    this.element = page.createElement('li')
    const title = page.createElement('bdi')
    title.className = 'file-name'
    title.textContent = name
    this.#stage = page.createElement('b')
    this.#bar = page.createElement('progress')
    this.#bar.max = 1
    this.#bar.setAttribute('aria-label', name)
    this.#far = page.createElement('span')
    this.#way = page.createElement('span')
    this.#way.className = 'job-way'
    this.element.append(title, this.#stage, this.#far, this.#way, this.#bar)
    this.waits()
  }

  waits(): void {
    this.#say(this.#words.stage.waiting)
  }

  /** `share` of its bytes has left. */
  sends(share: number): void {
    this.#say(this.#words.stage.sending)
    this.#bar.value = share
  }

  /** At the server, as a job that has a page of its own and can be stopped. */
  isJob(id: string, stop: () => Promise<boolean>): void {
    const link = this.#linkTo(`/import/jobs/${encodeURIComponent(id)}`, this.#words.follow)
    const button = this.element.ownerDocument.createElement('button')
    button.type = 'button'
    button.textContent = this.#words.stop
    button.addEventListener('click', async () => {
      button.disabled = true
      if (await stop()) this.#say(this.#words.stopping)
      else button.disabled = false
    })
    this.#way.replaceChildren(link, button)
    this.waits()
    this.#bar.removeAttribute('value')
  }

  /** How long it will take nobody knows, but of pages how many are read. */
  goesOn({ state, isStopping, total, done, reading }: FileJob): void {
    const { stopping, stage, pageOf, filesIn } = this.#words
    this.#say(isStopping ? stopping : stage[state === 'running' ? 'reading' : 'waiting'])
    const far = [
      reading && this.#count(pageOf, reading.page, reading.pages),
      total > 1 && this.#count(filesIn, done, total),
    ]
    this.#far.textContent = far.filter((words) => words).join(' · ')
    if (reading) this.#bar.value = (done + reading.page / reading.pages) / total
    else this.#bar.removeAttribute('value')
  }

  #count(words: string, count: number, of = 0): string {
    const { format } = new Intl.NumberFormat(this.#words.locale)
    return words.replace('{n}', format(count)).replace('{of}', format(of))
  }

  failed(why: string): void {
    this.#end('failed', this.#words.stage.unsent)
    this.#note(why)
  }

  ended({ results, state, left = [] }: Pick<FileJob, 'results'> & Partial<FileJob>): void {
    const [result, ...others] = results
    if (state === 'cancelled') this.#stopped(left.length, results)
    else if (!result) this.failed(this.#words.refused)
    else if (others.length > 0) this.#holds(results)
    else this.#became(result)
  }

  #stopped(left: number, results: readonly FileResult[]): void {
    if (results.length > 0) this.#holds(results)
    this.#end('cancelled', this.#count(this.#words.stopped, left))
  }

  /** An archive: how many files became what, and each of them. */
  #holds(results: readonly FileResult[]): void {
    const outcomes = Map.groupBy(results, ({ outcome }) => outcome)
    const told = [...outcomes].map(
      ([outcome, own]) => `${this.#words.outcomes[outcome] ?? outcome}: ${own.length}`,
    )
    // What is wrong with one of them is said beside it.
    const isLost = outcomes.get('failed')?.length === results.length
    this.#end(isLost ? 'failed' : 'imported', told.join(' · '))
    const page = this.element.ownerDocument
    const list = page.createElement('ul')
    for (const result of results) {
      const row = new FileRow(page, result.file, this.#words)
      row.ended({ results: [result] })
      list.append(row.element)
    }
    this.element.append(list)
  }

  #became(result: FileResult): void {
    const { outcome, publication, message, code, byOcr } = result
    this.#end(outcome, this.#words.outcomes[outcome] ?? outcome)
    if (byOcr) this.#note(this.#words.byOcr.replace('{n}', byOcr))
    if (outcome === 'failed') this.#note(this.#words.faults[code ?? ''] ?? message)
    else if (outcome === 'asked') this.#lead('/doubts', this.#words.answer)
    else if (publication) this.#lead(`/publications/${encodeURIComponent(publication)}`, this.#words.open)
  }

  #say(words: string): void {
    this.#stage.textContent = words
  }

  #end(outcome: string, words: string): void {
    this.element.className = outcome
    this.#say(words)
    this.#bar.remove()
    this.#far.remove()
    this.#way.remove()
  }

  #note(sentence: string): void {
    const note = this.element.ownerDocument.createElement('p')
    note.dir = 'auto'
    note.textContent = sentence
    this.element.append(note)
  }

  #lead(address: string, words: string): void {
    this.element.append(this.#linkTo(address, words))
  }

  #linkTo(address: string, words: string): HTMLAnchorElement {
    const link = this.element.ownerDocument.createElement('a')
    link.href = address
    link.textContent = words
    return link
  }
}
