// LibreOffice as people have it: opens a document, changes words in it, saves it as DOCX.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Whether it can be run; says so where it cannot, as the tests that need it are left out then. */
export function hasLibreOffice(): boolean {
  const isHere = (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, 'soffice')))
  if (!isHere) console.warn('soffice is not in PATH: what LibreOffice saves is not tested')
  return isHere
}

/** Opens, replaces words, and saves, as often as there are replacements. */
export function editInLibreOffice(
  bytes: Buffer,
  ...replacements: readonly (readonly [string, string])[]
): Buffer {
  return inFolder(bytes, (folder, sent) => {
    // A new profile is laid out by the first run only: what lies there before is not seen.
    run(folder, '--terminate_after_init')
    writeMacro(folder)
    let at = sent
    for (const [index, [search, words]] of replacements.entries()) {
      const to = join(folder, `${index + 1}.docx`)
      const call = [at, to, search, words].map((each) => `"${each}"`).join(',')
      run(folder, `macro:///Standard.Module1.Change(${call})`)
      at = to
    }
    return at
  })
}

/** Opens and saves it, with nothing changed. */
export function saveInLibreOffice(bytes: Buffer): Buffer {
  return inFolder(bytes, (folder, sent) => {
    const back = join(folder, 'back')
    run(folder, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', back, sent)
    return join(back, 'sent.docx')
  })
}

/** What it shows of each footnote, in order. */
export function notesInLibreOffice(bytes: Buffer): string[] {
  const shown = inFolder(bytes, (folder, sent) => {
    run(folder, '--convert-to', 'fodt', '--outdir', folder, sent)
    return join(folder, 'sent.fodt')
  })
  const bodies = shown.toString().split('<text:note-body>').slice(1)
  return bodies.map((body) => (body.split('</text:note-body>')[0] ?? '').replaceAll(/<[^<>]*>/g, '').trim())
}

/** The file that `work` leaves of one that lies in a folder of its own. */
function inFolder(bytes: Buffer, work: (folder: string, sent: string) => string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'qarar-office-'))
  try {
    const sent = join(folder, 'sent.docx')
    writeFileSync(sent, bytes)
    return readFileSync(work(folder, sent))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(folder: string, ...given: string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  // Words in its arguments are those of the locale.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  execFileSync('soffice', [profile, '--headless', ...given], { env, stdio: 'ignore', timeout: 100_000 })
}

function writeMacro(folder: string): void {
  const basic = join(folder, 'profile/user/basic')
  mkdirSync(join(basic, 'Standard'), { recursive: true })
  const file = (name: string, type: string, kind: string, content: string) =>
    writeFileSync(
      join(basic, name),
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${type} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind}.dtd">\n${content}`,
    )
  file(
    'Standard/script.xlb',
    'library:library',
    'library',
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>',
  )
  file(
    'Standard/Module1.xba',
    'script:module',
    'module',
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${basicCode}</script:module>`,
  )
}

const basicCode = `
Sub Change(source As String, target As String, search As String, words As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim text
  text = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  Dim asked
  asked = text.createReplaceDescriptor()
  asked.SearchString = search
  asked.ReplaceString = words
  text.replaceAll(asked)
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName" : filter(0).Value = "MS Word 2007 XML"
  text.storeToURL(ConvertToURL(target), filter())
  text.close(True)
End Sub
`
