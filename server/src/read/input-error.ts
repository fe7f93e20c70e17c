import { legible } from './legible.ts'

/** Why a file cannot be read, and what to do: docs/reference/errors.md is made from these. */
export const inputErrorSentences = {
  missing: 'there is no such file; check the path',
  unreadable: 'you have no permission to read it; change that (chmod u+r) or ask its owner',
  directory: 'this is a folder; give its files, or take all of them with `qarar import`',
  'not-a-file': 'this is a pipe, a socket or a device; save its text as a file first',
  'link-loop': 'its symbolic links lead in a circle; give the file itself',
  'too-large': 'the file is larger than the limit; set QARAR_MAX_BYTES higher to read it',
  empty: 'the file is empty; check that it was copied whole',
  blank: 'the file holds only spaces and line ends; check that it was saved whole',
  'other-format':
    'this is in a format that is not read here; save its text as a .txt file (UTF-8), or print it as a PDF',
  binary: 'this is not text; give the document as a text file (.txt, UTF-8)',
  'unknown-encoding':
    'the encoding is none of UTF-8, UTF-16, Windows-1256, Windows-1252 and ISO-8859-6; save it as UTF-8 and try again',
  'pdf-encrypted':
    'the PDF is locked with a password; save a copy without one, or ask whoever sent it for such a copy',
  'pdf-broken': 'the PDF is cut off or damaged; open it to see whether it is whole, and get it again',
  'pdf-without-pages': 'the PDF has no pages; check that it was saved whole',
  'pdf-too-many-pages':
    'the PDF has more pages than the limit; set QARAR_MAX_PAGES higher to read it, or give it in parts',
  'pdf-scanned':
    'its pages are pictures without letters (a scan), and reading these is turned off; set QARAR_OCR=on, or give its text',
  'pdf-without-letters':
    'the fonts of the PDF do not say which letters their signs are, and the pictures of its pages tell no more; give its text, or a PDF made by another program',
  'nothing-read':
    'no letters were found on its pages, not in their pictures either; open it to see whether it is the right file, scan it straight and at 200 dots an inch or more, or give its text',
  'ocr-too-slow':
    'the time for reading its pictures ran out; set QARAR_OCR_PAGE_SECONDS higher, or give its text',
  'picture-broken': 'the picture is cut off or damaged; open it to see whether it is whole, and get it again',
  'picture-too-large':
    'the picture has more dots than a page needs (32 million); save it smaller, at 200 to 300 dots an inch',
  'pdf-too-heavy':
    'reading the PDF takes more time or memory than the limit; set QARAR_READING_SECONDS or QARAR_READING_MEMORY_MB higher, or give it in parts',
  'file-broken':
    'the file is cut off or damaged; open it to see whether it is whole, save it again, or get it again',
  'file-locked': 'the file is locked with a password; save a copy without one',
  'file-too-heavy':
    'reading the file takes more time or memory than the limit; set QARAR_READING_SECONDS or QARAR_READING_MEMORY_MB higher, or give it in parts',
  'file-expands':
    'unpacked the file is far larger than any document is; save it again from the program that it was written in',
  'xml-doctype':
    'the XML declares a document type or entities of its own, which are never followed; save it without them',
  'xml-unknown': 'this is XML other than Akoma Ntoso; save it as DOCX or PDF',
  'needs-libreoffice':
    'DOC, RTF and ODT files are read through LibreOffice, which is not here; install it (or name it by QARAR_SOFFICE), or save the file as DOCX or PDF',
  'not-converted': 'LibreOffice could not open it; open it yourself and save it as DOCX or PDF',
  'archive-inside':
    'this is a ZIP archive of files; take them in with `qarar import`, or unpack it: an archive within an archive within another is not opened',
  'archive-too-large':
    'the archive holds more files, or more bytes, than the limit; give it in parts, or set QARAR_MAX_FILES or QARAR_MAX_BYTES higher',
  'archive-empty': 'the archive holds no files; check that it was saved whole',
  'archive-link':
    'in the archive this is a link to another file, not the file itself; put the file into the archive, or give it alone',
  'archive-hidden':
    'hidden files in it (their names, or those of their folders, begin with a dot) were left aside; rename them to have them read',
  'reader-fault':
    'it could not be read by a fault of Qarar, not of the file; save it in another format (DOCX, PDF) to have it read now, and report it with the file if it may be shown',
} as const

export type InputErrorCode = keyof typeof inputErrorSentences

/** A file that cannot be read: one sentence that says which, why, and what to do. */
export class InputError extends Error {
  override name = 'InputError'
  readonly code: InputErrorCode
  readonly file: string

  constructor(
    code: InputErrorCode,
    file: string,
    sentence: string = inputErrorSentences[code],
    options?: ErrorOptions,
  ) {
    super(`${legible(file)}: ${sentence}`, options)
    this.code = code
    this.file = file
  }
}

const systemCodes: Record<string, InputErrorCode> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  ENXIO: 'not-a-file',
  ELOOP: 'link-loop',
}

/** Puts what the operating system says in our words; anything else stays as it is. */
export function inputError(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (!code || error instanceof InputError) return error
  if (systemCodes[code]) return new InputError(systemCodes[code], file)
  const sentence = `the system could not read it (${code}); copy it to another place and try again`
  return new InputError('unreadable', file, sentence)
}
