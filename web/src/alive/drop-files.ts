import { type DropWords, FileRow } from './file-row.ts'
import { askJob, sendFile, stopJob } from './send-file.ts'

/** Milliseconds until the jobs are asked again. */
const pause = 700
const longestPause = 10_000

interface Limits {
  bytes: number
  files: number
  /** What files of a format that is read are called. */
  endings: readonly string[]
}

/**
 * Files are dropped anywhere on a page that has the form, or chosen in it: each is sent as a job of its own, and has a row that
 * says what stage it is at and what came of it. Without this the form sends them itself.
 */
export function dropFiles(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-alive="drop"]')
  const chooser = form?.querySelector<HTMLInputElement>('input[type="file"]')
  const rows = form?.querySelector<HTMLElement>('[data-drop="rows"]')
  const token = form?.querySelector<HTMLInputElement>('input[name="csrfToken"]')?.value
  if (!form || !chooser || !rows || !token) return
  const words = JSON.parse(form.dataset.words ?? '{}') as DropWords
  const limits: Limits = {
    bytes: Number(form.dataset.bytes),
    files: Number(form.dataset.files),
    endings: chooser.accept.split(','),
  }
  const told = form.querySelector<HTMLElement>('[data-drop="told"]')
  const queue = new Queue(words, token, (sentence) => {
    if (told) told.textContent = sentence
  })
  form.classList.add('takes-drops')
  for (const line of page.querySelectorAll<HTMLElement>('li[data-job]')) {
    const row = new FileRow(page, line.querySelector('.file-name')?.textContent ?? '', words)
    line.replaceWith(row.element)
    queue.follow(line.dataset.job ?? '', row)
  }

  const add = (files: FileList | null) => {
    for (const [at, file] of [...(files ?? [])].entries()) {
      const row = new FileRow(page, file.name, words)
      rows.append(row.element)
      const fault = faultOf(file, at, limits, words)
      if (fault) row.failed(fault)
      else queue.add(file, row)
    }
  }
  chooser.addEventListener('change', () => {
    add(chooser.files)
    chooser.value = ''
  })
  takeDrops(page, form, add)
}

function faultOf(
  { name, size }: File,
  at: number,
  { bytes, files, endings }: Limits,
  words: DropWords,
): string | null {
  if (at >= files) return words.tooMany
  if (size > bytes) return words.tooLarge
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? null : words.notText
}

/** A file that misses the form would be opened in place of the page. */
function takeDrops(page: Document, form: HTMLElement, add: (files: FileList | null) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    form.classList.add('over')
  })
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) form.classList.remove('over')
  })
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    form.classList.remove('over')
    form.scrollIntoView({ block: 'nearest' })
    add(event.dataTransfer?.files ?? null)
  })
}

/** One file after another is sent; those that are at the server are asked about together. */
class Queue {
  readonly #words: DropWords
  readonly #token: string
  readonly #tell: (sentence: string) => void
  readonly #waiting: [File, FileRow][] = []
  readonly #open = new Map<string, FileRow>()
  #isSending = false
  #isAsking = false

  constructor(words: DropWords, token: string, tell: (sentence: string) => void) {
    this.#words = words
    this.#token = token
    this.#tell = tell
  }

  add(file: File, row: FileRow): void {
    this.#waiting.push([file, row])
    if (!this.#isSending) void this.#sendAll()
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const [file, row] = next
      const sent = await sendFile(file, this.#token, (share) => row.sends(share))
      if (typeof sent === 'string') row.failed(this.#words[sent])
      else this.follow(sent.id, row)
    }
    this.#isSending = false
    this.#sayWhenDone()
  }

  /** A job that is at the server: one that was sent from here, or that was under way before. */
  follow(id: string, row: FileRow): void {
    row.isJob(id, () => stopJob(id, this.#token))
    this.#open.set(id, row)
    if (!this.#isAsking) void this.#askAll()
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true
    let wait = pause
    while (this.#open.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      const isAnswered = await this.#askOnce()
      this.#tell(isAnswered ? '' : this.#words.silent)
      wait = isAnswered ? pause : Math.min(wait * 2, longestPause)
    }
    this.#isAsking = false
    this.#sayWhenDone()
  }

  /** The oldest first, up to the first that is not done: jobs are done one after another. False where no answer came. */
  async #askOnce(): Promise<boolean> {
    for (const [id, row] of [...this.#open]) {
      const job = await askJob(id)
      if (job === null) return false
      if (job.state !== 'done' && job.state !== 'cancelled') {
        row.goesOn(job)
        return true
      }
      this.#open.delete(id)
      row.ended(job)
    }
    return true
  }

  #sayWhenDone(): void {
    if (this.#open.size === 0 && !this.#isSending) this.#tell(this.#words.done)
  }
}
