// The formats that are read: one entry a format, the first that fits the bytes reads them.
import type { RawText } from '@qarar/core'
import { formatOf, type KnownFormat } from './format-of.ts'
import { inThread } from './in-thread.ts'
import { InputError } from './input-error.ts'
import type { MarkupRefusal } from './markup/markup-refusal.ts'
import type { MarkupFormat, ReadMarkup } from './markup/read-markup.ts'
import { convertToDocx } from './office/convert-to-docx.ts'
import { readPagesFile, readPictureFile } from './pages-file.ts'
import { pdfLimitSettings } from './pdf/pdf-limits.ts'
import type { ReadingOptions } from './pdf/read-pdf-apart.ts'
import { readTextBytes } from './read-text-file.ts'
import { sourceOf } from './source-of.ts'

interface GivenFile extends ReadingOptions {
  bytes: Uint8Array
  name: string
  maxBytes?: number
}

interface Reader {
  format: KnownFormat | 'text'
  /** What its files are usually called: people are told what to send, and folders are searched by it. */
  endings: readonly string[]
  /** Folders of pages hold pictures that are no documents. */
  onlyWhereNamed?: true
  read: (file: GivenFile) => Promise<RawText>
}

const readers: readonly Reader[] = [
  { format: 'pdf', endings: ['.pdf'], read: (file) => readPagesFile(file, 'pdf') },
  { format: 'picture', endings: ['.png', '.jpg', '.jpeg'], onlyWhereNamed: true, read: readPictureFile },
  {
    format: 'docx',
    endings: ['.docx', '.docm', '.dotx'],
    read: (file) => readMarkupBytes(file, 'docx', 'docx'),
  },
  {
    format: 'html',
    endings: ['.html', '.htm', '.xhtml'],
    read: (file) => readMarkupBytes(file, 'html', 'html'),
  },
  { format: 'akn', endings: ['.xml', '.akn'], read: (file) => readMarkupBytes(file, 'akn', 'akn') },
  { format: 'odt', endings: ['.odt'], read: (file) => readConverted(file, 'odt') },
  { format: 'rtf', endings: ['.rtf'], read: (file) => readConverted(file, 'rtf') },
  { format: 'doc', endings: ['.doc'], read: (file) => readConverted(file, 'doc') },
  {
    format: 'locked',
    endings: [],
    read: async ({ name }) => Promise.reject(new InputError('file-locked', name)),
  },
  {
    format: 'archive',
    endings: ['.zip'],
    read: async ({ name }) => Promise.reject(new InputError('archive-inside', name)),
  },
  {
    format: 'text',
    endings: ['.txt', '.text'],
    read: async (file) => readTextBytes(file.bytes, file),
  },
]

/** What files of a format that is read are called; a file that is named may be called anything. */
export const readEndings: readonly string[] = readers.flatMap(({ endings }) => endings)

/** Those that are looked for in a folder. */
export const folderEndings: readonly string[] = readers.flatMap(({ endings, onlyWhereNamed }) =>
  onlyWhereNamed ? [] : endings,
)

/** By its bytes, whatever it is called; of those that are no text, the reader of texts says what they are. */
export function readerOf(bytes: Uint8Array): Reader {
  const format = formatOf(bytes) ?? 'text'
  return readers.find((reader) => reader.format === format) as Reader
}

/** `of`: the bytes are those of a converted copy; hash and length stay those of the file. */
async function readMarkupBytes(
  file: GivenFile,
  markup: MarkupFormat,
  format: string,
  of: Uint8Array = file.bytes,
): Promise<RawText> {
  const read = await inThread<ReadMarkup | MarkupRefusal>(
    new URL('./markup/read-markup-worker.ts', import.meta.url),
    {
      data: { format: markup, bytes: of },
      seconds: pdfLimitSettings().seconds,
      tooHeavy: 'file-too-heavy',
      signal: file.signal,
    },
  )
  if (typeof read === 'string') throw new InputError(read, file.name)
  const { text, aside, remarks, nameless, encoding } = read
  return {
    text,
    aside,
    remarks,
    replacedChars: nameless,
    source: sourceOf(file.bytes, file.name, format, encoding),
  }
}

async function readConverted(file: GivenFile, format: 'doc' | 'rtf' | 'odt'): Promise<RawText> {
  const { seconds } = pdfLimitSettings()
  const converted = await convertToDocx(file.bytes, format, seconds, file.signal)
  if (typeof converted === 'string') throw new InputError(converted, file.name)
  return readMarkupBytes(file, 'docx', format, converted)
}
