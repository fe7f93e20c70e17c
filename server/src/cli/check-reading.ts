// What is read by itself, what through a program that may not be there, and what is turned off.
import { SettingError } from '../read/max-bytes.ts'
import { ocrSettings } from '../read/ocr/ocr-settings.ts'
import { hasDataOf, type OcrLanguage } from '../read/ocr/tesseract.ts'
import { findOffice } from '../read/office/convert-to-docx.ts'
import { pdfLimitSettings } from '../read/pdf/pdf-limits.ts'
import type { Check } from './services.ts'

export async function checkReading(environment: NodeJS.ProcessEnv = process.env): Promise<Check[]> {
  return [
    checkOf('PDF', () => checkPdf(environment)),
    checkOf('OCR', () => checkOcr(environment)),
    await checkFormats(environment),
  ]
}

/** A setting that cannot be understood would meet every file. */
function checkOf(name: string, check: () => Omit<Check, 'name'>): Check {
  try {
    return { name, ...check() }
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    return { name, state: 'attention', detail: error.message }
  }
}

function checkPdf(environment: NodeJS.ProcessEnv): Omit<Check, 'name'> {
  const { maxPages, seconds } = pdfLimitSettings(environment)
  return { state: 'ok', detail: `read up to ${maxPages} pages and ${seconds} seconds a file` }
}

/** A person who waits for a scan to be read should learn here why it is not. */
function checkOcr(environment: NodeJS.ProcessEnv): Omit<Check, 'name'> {
  const settings = ocrSettings(environment)
  if (settings === null)
    return { state: 'missing', detail: 'turned off (QARAR_OCR=off): scanned pages and pictures are not read' }
  const { languages, maxPages } = settings
  const absent = languages.filter((language) => !hasDataOf(language))
  if (absent.length > 0)
    return { state: 'attention', detail: `${named(absent)} not installed; run npm ci again` }
  const detail = `scanned pages and pictures are read in ${named(languages)}, up to ${maxPages} pages a file`
  return { state: 'ok', detail }
}

const names: Record<OcrLanguage, string> = { ara: 'Arabic', eng: 'English', fra: 'French' }
const list = new Intl.ListFormat('en')
const named = (languages: readonly OcrLanguage[]) => list.format(languages.map((language) => names[language]))

async function checkFormats(environment: NodeJS.ProcessEnv): Promise<Check> {
  const own = 'text, PDF, DOCX, HTML, Akoma Ntoso, pictures (PNG, JPEG) and archives of them are read'
  const office = await findOffice(environment)
  const detail = office ? `through ${office}` : `need LibreOffice (${lacks(environment)})`
  return {
    name: 'formats',
    state: office ? 'ok' : 'missing',
    detail: `${own}; DOC, RTF and ODT ${detail}`,
  }
}

const lacks = ({ QARAR_SOFFICE: named }: NodeJS.ProcessEnv) =>
  named ? `QARAR_SOFFICE is “${named}”, which is no program` : 'QARAR_SOFFICE says where'
