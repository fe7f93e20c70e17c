// Settings come from the environment.
import { userInfo } from 'node:os'
import type { LanguageTag } from '@qarar/core'
import { stateCalled } from '@qarar/register'
import { everything, type Level, levels } from '@qarar/register/contract'
import { SettingError } from '../read/max-bytes.ts'

type Environment = NodeJS.ProcessEnv

/** docs/reference/settings.md is made from these; a test compares them with what the sources read. */
export const settingMeanings = {
  QARAR_DATA:
    'Folder of the store. Default: `qarar` in the XDG data folder (`~/.local/share/qarar`); for root `/var/lib/qarar` where the server cannot enter the home.',
  DATABASE_URL:
    'A PostgreSQL from version 15 on, instead of the embedded one: `postgres://user@host/database`.',
  QARAR_PORT: 'Port of `serve` and `start`; else `PORT`, else 4747. 0 takes any free port.',
  QARAR_HOSTS:
    'Names, other than localhost, under which browsers may ask, with commas between: `qarar.example.org`.',
  QARAR_PERSON: 'Who acts: stands in the log of the store. Default: the name of the user in the system.',
  QARAR_POST:
    'The post that this person holds, as mandates are assigned to it: what is its own is listed as “mine” too.',
  QARAR_STATE:
    'The State of the readers, as a code of ISO 3166, `SOM`, or a name: what concerns it is a link on every page, and what `qarar states` prints.',
  QARAR_LANGUAGE:
    'Language of names, findings and whatever is written for people (agenda, digest, reports): `ar`, `en` or `fr`. Default: from `LC_ALL`, `LC_MESSAGES` or `LANG`, else English. The commands’ own words, as in headings, are English; the pages have all three.',
  QARAR_LEVEL:
    'What the reader may see: `public`, `limited` or `secret`, which is everything and the default. Below it nothing can be changed. `--level` lowers it for one command.',
  QARAR_MAX_BYTES: 'The largest file that is read, in bytes. Default: 67108864 (64 MiB).',
  QARAR_MAX_FILES: 'How many files are taken at a time on the pages and by the API. Default: 200.',
  QARAR_MAX_PAGES: 'The longest PDF that is read, in pages. Default: 2000.',
  QARAR_READING_SECONDS:
    'How long the reading of one file may take that is no plain text, without the pages that OCR reads. Default: 300.',
  QARAR_READING_MEMORY_MB:
    'How much memory the reading of one file may take that is no plain text, in megabytes, 128 at least. Default: 1024.',
  QARAR_MAX_UNPACKED_MB: 'How large the parts of a DOCX may be, unpacked, in megabytes. Default: 512.',
  QARAR_OCR:
    'Whether pages without letters, or with such as make no words, and pictures are read by OCR: `on`, the default, or `off`.',
  QARAR_OCR_LANGUAGES:
    'The languages that OCR reads, with + between: some of `ara`, `eng` and `fra`. Default: all three; which one a page has is seen by itself.',
  QARAR_MAX_OCR_PAGES: 'How many pages of one file are read by OCR; those beyond are named. Default: 500.',
  QARAR_OCR_THREADS:
    'How many pages are read by OCR at a time. Default: one less than the machine has processors, at least 1.',
  QARAR_OCR_PAGE_SECONDS:
    'How long OCR may take for one page; one that takes longer is named and left. Default: 120.',
  QARAR_SOFFICE:
    'The program `soffice` of LibreOffice, through which DOC, RTF and ODT files are read. Default: the one that is found.',
  QARAR_MAX_CHOSEN:
    'How many rows of the register that were chosen one by one go into a table. Default: 10000. The whole list has no limit.',
  QARAR_SMTP_URL:
    'The mail server: `smtp://user:password@mail.example.org:587`, or `smtps://` for TLS from the start. Without it no mail is sent.',
  QARAR_MAIL_FROM: 'The address from which mail comes.',
  QARAR_DIGEST_TO: 'To whom `qarar docket --digest --mail` goes where it names nobody, with commas between.',
  QARAR_SHEET_MAX_BYTES: 'The largest workbook that is taken back, in bytes. Default: 4194304 (4 MiB).',
  QARAR_SHEET_MAX_UNPACKED: 'How many bytes a workbook may unpack to. Default: 16777216 (16 MiB).',
  QARAR_DRAFT_MAX_BYTES:
    'The largest document of Word that is taken back, in bytes. Default: 33554432 (32 MiB).',
  QARAR_DRAFT_MAX_UNPACKED:
    'How many bytes the text of a document of Word may unpack to. Default: 100663296 (96 MiB).',
  QARAR_DRAFT_MAX_ELEMENTS:
    'How many elements and attributes of XML a document of Word may have. Default: 2000000, three times what a report of 300 pages has.',
  QARAR_REPORT_ITEMS:
    'How many items a report may have that is written while the browser waits; a larger one is written as a job. Default: 100.',
  QARAR_KINDS:
    'A folder with kinds of mechanism of one’s own, each in a folder with a `kind.json`. They stand beside those that Qarar has.',
  QARAR_DEBUG: 'Where set, an error shows the place in the code where it happened.',
}

const defaultPort = 4747

/** The language of sentences: QARAR_LANGUAGE, else the system's language where Qarar speaks it, else English. */
export function interfaceLanguage(environment: Environment = process.env): LanguageTag {
  const { QARAR_LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment
  const tag = (QARAR_LANGUAGE || LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()
  if (tag === 'ar' || tag === 'en' || tag === 'fr') return tag
  if (QARAR_LANGUAGE) throw new SettingError(`QARAR_LANGUAGE is “${QARAR_LANGUAGE}”; set it to ar, en or fr`)
  return 'en'
}

/** Who acts: stands in the log of the store. */
export function personName(environment: Environment = process.env): string {
  return environment.QARAR_PERSON?.trim() || systemUser()
}

/** Names by which mandates are this person's: the person's own, and that of the post. */
export function ownNames(environment: Environment = process.env): string[] {
  return [personName(environment), environment.QARAR_POST?.trim() ?? ''].filter(Boolean)
}

/** The readers' own State: `state:SOM`; null where none is set. */
export function stateSetting(environment: Environment = process.env): string | null {
  const given = environment.QARAR_STATE?.trim()
  if (!given) return null
  const state = stateCalled(given)
  if (state) return state
  throw new SettingError(
    `QARAR_STATE is “${given}”; set it to a code of ISO 3166 such as SOM, or a State’s name`,
  )
}

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that has no name.
    return 'unknown'
  }
}

export function portSetting(environment: Environment = process.env): number {
  const given = environment.QARAR_PORT || environment.PORT
  const port = given ? parsePort(given) : defaultPort
  if (port === undefined)
    throw new SettingError(`the port is “${given}”; set QARAR_PORT to a number from 0 to 65535`)
  return port
}

/** Where a person answers what the store asks; no command does it. A server may have been given another port: none is said. */
export const answerPlace = '/doubts, on the pages that `qarar start` serves'

/** 0 lets the system choose a free port. */
export function parsePort(given: string): number | undefined {
  return /^\d{1,5}$/.test(given) && Number(given) < 65_536 ? Number(given) : undefined
}

/** Names, other than localhost, under which browsers may ask: `qarar.example.org, 192.168.1.5:4747`. */
export function hostsSetting(environment: Environment = process.env): string[] {
  return (environment.QARAR_HOSTS ?? '').split(',').flatMap((host) => host.trim().toLowerCase() || [])
}

/** A PostgreSQL of one's own, instead of the embedded one in the folder QARAR_DATA. */
export function databaseUrlSetting(environment: Environment = process.env): string | undefined {
  return environment.DATABASE_URL || undefined
}

/** What the reader may see; everything where nothing is set, since there is no sign-in yet. */
export function levelSetting(environment: Environment = process.env): Level {
  const given = environment.QARAR_LEVEL?.trim().toLowerCase()
  if (!given) return everything
  const level = levels.find((each) => each === given)
  if (level) return level
  throw new SettingError(`QARAR_LEVEL is “${given}”; set it to ${levels.join(', ')}`)
}
