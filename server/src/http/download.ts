import type { StoredFile } from '../store/store.ts'

/** The original file as a download: whatever it is, no browser shows or runs it here. */
export function downloadResponse({ file, content, sha256 }: StoredFile): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': contentDisposition(file),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      ETag: `"${sha256}"`,
    },
  })
}

/** A file that was made here, as a download. */
export function fileResponse(made: { file: string; type: string; content: Uint8Array }): Response {
  return new Response(new Uint8Array(made.content), {
    headers: { 'Content-Type': made.type, 'Content-Disposition': contentDisposition(made.file) },
  })
}

/** RFC 6266: a plain name for old clients, the true one in UTF-8 beside it; neither can hold a path or a header. */
function contentDisposition(file: string): string {
  const name = file.toWellFormed().replace(/[\p{Cc}\p{Cf}/\\\u2028\u2029]/gu, '_') || 'file'
  const plain = name.replace(/[^\w.\- ]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
