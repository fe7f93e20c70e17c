// A text in the formats that the web keeps texts in, as programs write them: lists that count, notes that are notes.

export interface Block {
  lines: string[]
  /** The number that opens the block, and what is printed behind it. */
  number: { value: number; sign: string } | null
}

export interface Note {
  mark: string
  text: string
}

export function blocksOf(text: string): { blocks: Block[]; notes: Note[] } {
  const [body = '', end] = text.split(/^__________\n/m)
  const notes = (end ?? '').split('\n').flatMap((line): Note[] => {
    const found = /^\((\d+)\) (.*)$/.exec(line)
    return found ? [{ mark: found[1] as string, text: found[2] as string }] : []
  })
  const isWhole = end === undefined || notes.length === end.split('\n').filter((line) => line.trim()).length
  const given = isWhole && marksInOrder(body, notes) ? body : text
  const blocks = given
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf)
  return { blocks, notes: given === body ? notes : [] }
}

/** Whether each note has one mark, in their order: then they can be counted. */
function marksInOrder(body: string, notes: readonly Note[]): boolean {
  const marks = [...body.matchAll(/(?<=\S)\((\d+)\)/g)].map((found) => found[1])
  const first = Number(notes[0]?.mark)
  const isCounted = notes.every(({ mark }, at) => Number(mark) === first + at)
  return notes.length > 0 && isCounted && marks.join() === notes.map(({ mark }) => mark).join()
}

function blockOf(lines: string[]): Block {
  const [first = '', ...rest] = lines
  const found = /^(\d{1,3})(\.| -) (?=\S)/.exec(first)
  if (!found) return { lines, number: null }
  const number = { value: Number(found[1]), sign: found[2] as string }
  return { lines: [first.slice(found[0].length), ...rest], number }
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const mark = /(?<=\S)\((\d+)\)/g

export function asHtml(text: string): Buffer {
  const { blocks, notes } = blocksOf(text)
  const words = (line: string) =>
    escaped(line).replace(mark, notes.length > 0 ? '<sup><a href="#n$1">$1</a></sup>' : '($1)')
  const body = blocks.map(({ lines, number }) => {
    const inner = lines.map(words).join('<br>')
    return number?.sign === '.'
      ? `<ol start="${number.value}"><li>${inner}</li></ol>`
      : `<p>${number ? `${number.value}${number.sign} ` : ''}${inner}</p>`
  })
  const end = notes.map((note) => `<div id="n${note.mark}">(${note.mark}) ${escaped(note.text)}</div>`)
  const line = notes.length > 0 ? '<p>__________</p>' : ''
  return Buffer.from(
    `<!doctype html><html lang="en" dir="auto"><head><meta charset="utf-8"><title>A page</title></head><body><nav><a href="/">Home</a></nav><main>${body.join('\n')}${line}${end.join('')}</main><footer>About this page</footer></body></html>`,
  )
}

export function asAkn(text: string): Buffer {
  const { blocks, notes } = blocksOf(text)
  const bodies = new Map(notes.map((note) => [note.mark, note.text]))
  const words = (line: string) =>
    notes.length === 0
      ? escaped(line)
      : escaped(line).replace(
          mark,
          (_, own: string) =>
            `<authorialNote marker="${own}"><p>${escaped(bodies.get(own) ?? '')}</p></authorialNote>`,
        )
  const body = blocks.map(({ lines, number }) => {
    const inner = `<p>${lines.map(words).join('<eol/>')}</p>`
    return number
      ? `<paragraph><num>${number.value}${number.sign}</num><content>${inner}</content></paragraph>`
      : inner
  })
  const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${namespace}"><doc name="text"><meta/><mainBody>\n${body.join('\n')}\n</mainBody></doc></akomaNtoso>`,
  )
}
