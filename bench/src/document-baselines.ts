import { spawnSync } from 'node:child_process'
import { deflateRawSync } from 'node:zlib'
import { Document, Packer, Paragraph } from 'docx'
import { SaxesParser } from 'saxes'
import { defaultDraftLimits } from '../../server/src/report/draft-limits.ts'
import { openDraft } from '../../server/src/report/open-draft.ts'
import { readDocx } from '../../server/src/report/read-docx.ts'
import { fastestOf } from './time.ts'

const rounds = 3

/** Public tools on the bytes of a Word document: milliseconds of the fastest round; undefined where the tool is not here. */
const tools = {
  /** Its words as plain paragraphs, written anew. */
  docx: async (bytes: Buffer) => {
    const { paragraphs } = readDocx('baseline.docx', bytes)
    const write = () => {
      const children = paragraphs.map(({ pieces }) => new Paragraph(pieces.map(({ text }) => text).join('')))
      return Packer.toBuffer(new Document({ sections: [{ children }] }))
    }
    return (await fastestOf(rounds, [write]))[0]
  },
  zlib: async (bytes: Buffer) => (await fastestOf(rounds, [() => deflateRawSync(mainPart(bytes))]))[0],
  saxes: async (bytes: Buffer) => {
    const xml = mainPart(bytes).toString()
    return (await fastestOf(rounds, [() => new SaxesParser({ xmlns: true }).write(xml).close()]))[0]
  },
  python3: async (bytes: Buffer) => {
    const { status, stdout } = spawnSync('python3', ['-c', script, String(rounds)], { input: bytes })
    return status === 0 ? Number(stdout) : undefined
  },
}

/** Own milliseconds beside those of each tool on the same document. */
export async function besideDocuments(
  own: number,
  bytes: Buffer,
  names: readonly (keyof typeof tools)[],
): Promise<string> {
  const ratios: string[] = []
  for (const name of names) {
    const other = await tools[name](bytes)
    if (other !== undefined) ratios.push(`${(own / other).toFixed(1)} × ${name}`)
  }
  return ratios.join(', ')
}

const mainPart = (bytes: Buffer) => openDraft(bytes, defaultDraftLimits).part('word/document.xml') as Buffer

const script = `
import io, sys, timeit, zipfile
from xml.etree import ElementTree
data = sys.stdin.buffer.read()
def read():
    ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read('word/document.xml'))
print(min(timeit.repeat(read, number=1, repeat=int(sys.argv[1]))) * 1000)
`
