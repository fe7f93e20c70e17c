import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface NamedText {
  name: string
  text: string
}

/** The texts of corpus/ga in one language, by name. */
export function gaTexts(corpus: string, language: string): NamedText[] {
  const tar = gunzipSync(readFileSync(join(corpus, `corpus/ga/text.${language}.dev.tar.gz`)))
  return filesIn(tar).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Plain files of a tar archive: a header of 512 bytes, then the content in blocks of 512. */
function filesIn(tar: Buffer): NamedText[] {
  const files: NamedText[] = []
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = field(tar, at, 100)
    const size = Number.parseInt(field(tar, at + 124, 12) || '0', 8)
    if (name.endsWith('.txt')) files.push({ name, text: tar.toString('utf8', at + 512, at + 512 + size) })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

const field = (tar: Buffer, at: number, length: number) =>
  (tar.toString('utf8', at, at + length).split('\0')[0] ?? '').trim()
