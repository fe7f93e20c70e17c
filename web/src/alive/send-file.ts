/** What became of a request: `lost` where no answer came, `refused` where the server takes it not. */
export type Sent = { id: string } | 'lost' | 'refused'

/** Sends a file as a job of its own; `onShare` hears how much of it has left. The form's token goes along. */
export function sendFile(file: File, token: string, onShare: (share: number) => void): Promise<Sent> {
  const form = new FormData()
  form.append('file', file)
  // What `fetch` sends cannot be followed.
  const request = new XMLHttpRequest()
  request.open('POST', '/api/jobs')
  request.setRequestHeader('X-CSRF-Token', token)
  request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0))
  return new Promise((resolve) => {
    request.addEventListener('error', () => resolve('lost'))
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.send(form)
  })
}

function answerOf({ status, responseText }: XMLHttpRequest): Sent {
  if (status !== 200) return 'refused'
  try {
    return { id: String((JSON.parse(responseText) as { id: unknown }).id) }
  } catch {
    return 'refused'
  }
}

export interface FileResult {
  file: string
  outcome: string
  publication: string | null
  message: string
  code?: string
  /** Its pages that OCR read. */
  byOcr?: string
}

/** The parts of an answer about a job that a row shows. */
export interface FileJob {
  state: 'waiting' | 'running' | 'done' | 'cancelled'
  isStopping: boolean
  total: number
  done: number
  /** The file that is read page by page. */
  reading: { page: number; pages: number } | null
  /** Files that were not done. */
  left: string[]
  /** More than one of an archive. */
  results: FileResult[]
}

/** How far the job of a file is; null where no answer came. */
export const askJob = async (id: string): Promise<FileJob | null> => {
  const response = await fetch(`/api/jobs/${encodeURIComponent(id)}`).catch(() => null)
  return response?.ok ? ((await response.json()) as FileJob) : null
}

/** It ends at the page that it is at. False where no answer came. */
export const stopJob = async (id: string, token: string): Promise<boolean> => {
  const headers = { 'X-CSRF-Token': token, 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: '{}' }
  const response = await fetch(`/api/jobs/${encodeURIComponent(id)}/cancel`, init).catch(() => null)
  return response?.ok ?? false
}
