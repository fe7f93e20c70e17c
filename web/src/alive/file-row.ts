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
}

/** One file: its name, the stage that it is at, and what came of it. Words are only ever set as text. */
export class FileRow {
  readonly element: HTMLLIElement
  readonly #stage: HTMLElement
  readonly #bar: HTMLProgressElement
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
    this.element.append(title, this.#stage, this.#bar)
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

  /** At the server; how long it will take nobody knows. */
  goesOn(state: FileJob['state']): void {
    this.#say(this.#words.stage[state === 'running' ? 'reading' : 'waiting'])
    this.#bar.removeAttribute('value')
  }

  failed(why: string): void {
    this.#end('failed', this.#words.stage.unsent)
    this.#note(why)
  }

  ended({ results }: Pick<FileJob, 'results'>): void {
    const [result, ...others] = results
    if (!result) this.failed(this.#words.refused)
    else if (others.length > 0) this.#holds(results)
    else this.#became(result)
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
    const { outcome, publication, message, code } = result
    this.#end(outcome, this.#words.outcomes[outcome] ?? outcome)
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
  }

  #note(sentence: string): void {
    const note = this.element.ownerDocument.createElement('p')
    note.dir = 'auto'
    note.textContent = sentence
    this.element.append(note)
  }

  #lead(address: string, words: string): void {
    const link = this.element.ownerDocument.createElement('a')
    link.href = address
    link.textContent = words
    this.element.append(link)
  }
}
