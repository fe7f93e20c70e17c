// A scan of our own: the pages of a PDF as pictures, and nothing else.
import { deflateSync } from 'node:zlib'
import { openDocument } from '../../pdf/open-document.ts'
import { openPdfium } from '../../pdf/open-pdfium.ts'
import { type GreyPicture, renderPage } from '../../pdf/render-page.ts'

/** `pages`: those wanted, from 0; else all. */
export async function makeScan(
  pdf: Uint8Array,
  dotsPerInch: number,
  pages?: readonly number[],
): Promise<Uint8Array> {
  const pdfium = await openPdfium()
  const opened = openDocument(pdfium, pdf)
  if (typeof opened === 'string') throw new Error(opened)
  try {
    const wanted = pages ?? Array.from({ length: opened.pages }, (_, index) => index)
    return pdfOfPictures(
      wanted.map((index) => renderPage(pdfium, opened.document, index, dotsPerInch) as GreyPicture),
    )
  } finally {
    opened.close()
  }
}

export function pdfOfPictures(pictures: readonly GreyPicture[]): Uint8Array {
  const kids = pictures.map((_, index) => `${3 + 3 * index} 0 R`)
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pictures.length} /Kids [${kids.join(' ')}] >>`),
    ...pictures.flatMap((picture, index) => pageObjects(picture, 3 + 3 * index)),
  ]
  return fileOf(objects)
}

function pageObjects({ width, height, pixels, scale }: GreyPicture, own: number): Buffer[] {
  const [across, down] = [(width / scale).toFixed(2), (height / scale).toFixed(2)]
  const draw = `${across} 0 0 ${down} 0 0 cm /I Do`
  const packed = deflateSync(pixels)
  const image = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  return [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${own + 1} 0 R /Resources << /XObject << /I ${own + 2} 0 R >> >> >>`,
    ),
    Buffer.from(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`),
    Buffer.concat([Buffer.from(image), packed, Buffer.from('\nendstream')]),
  ]
}

function fileOf(objects: readonly Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')]
  let at = (parts[0] as Buffer).length
  const places = objects.map((body, index) => {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(whole)
    at += whole.length
    return at - whole.length
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`))
  return Buffer.concat(parts)
}

/** Lines of English in the font that every reader of PDF has, as a picture. */
export async function printedScan(lines: readonly string[]): Promise<GreyPicture> {
  const shown = lines.map((line, at) => `BT /F 14 Tf 30 ${120 - 20 * at} Td (${line}) Tj ET`).join('\n')
  const pdf = fileOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 320 160] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ].map((body) => Buffer.from(body)),
  )
  const pdfium = await openPdfium()
  const opened = openDocument(pdfium, pdf)
  if (typeof opened === 'string') throw new Error(opened)
  try {
    return renderPage(pdfium, opened.document, 0, 200) as GreyPicture
  } finally {
    opened.close()
  }
}
