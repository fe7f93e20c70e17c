// What a change moved in texts that nobody has labelled: read by the rules of another commit, and by those of the
// working tree.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../corpus-folder.ts'
import { listTexts } from '../list-texts.ts'
import { compareFacts, describeMoved, type FileFacts } from './compare-facts.ts'

/** Of large corpora one text in so many. */
const oneIn = 20
const mostShown = 400
const program = join(import.meta.dirname, 'read-facts.ts')

/** Lines for a person. `ref`: a commit, as git names it. */
export function movedSince(ref: string, corpus: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'qarar-moved-'))
  try {
    const list = join(folder, 'files.json')
    const files = unlabelled(corpus, folder)
    writeFileSync(list, JSON.stringify(files))
    const before = readFacts(coreAt(ref, folder), list)
    const after = readFacts(join(repository, 'core'), list)
    return describeMoved(compareFacts(before, after), files.length, mostShown)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The seeds, and samples of the resolutions of General Assembly and Security Council. */
function unlabelled(corpus: string, folder: string): string[] {
  const archives = ['ga/text.ar.dev', 'ga/text.en.dev', 'ga/text.fr.dev', 'unsc-en/resolutions-1946-2002']
  const samples = archives.flatMap((name, index) => {
    const into = join(folder, `${index}`)
    mkdirSync(into)
    execFileSync('tar', [
      '-xzf',
      join(corpus, 'corpus', `${name}.tar.gz`),
      '-C',
      into,
      '--strip-components=1',
    ])
    return listTexts(into).filter((_, at) => at % oneIn === 0)
  })
  return [...listTexts(join(corpus, 'seeds')), ...samples]
}

/** The rules of a commit, beside the working tree. */
function coreAt(ref: string, folder: string): string {
  const archive = execFileSync('git', ['archive', ref, 'core'], { cwd: repository, maxBuffer: 2 ** 28 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  return join(folder, 'core')
}

function readFacts(core: string, list: string): FileFacts[] {
  const output = execFileSync(process.execPath, [program, core, list], {
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FileFacts)
}
