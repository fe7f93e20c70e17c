// A file that is looked at, and sent again with the confirmation, as nothing is kept in between.

/** The file that is uploaded, or the one that was looked at; null where there is none. */
export const sentFile = (form: FormData): File | null => uploaded(form) ?? again(form)

/** Fields by which a page sends it again. */
export async function fileFields(file: File): Promise<{ name: string; content: string }> {
  return { name: file.name, content: Buffer.from(await file.arrayBuffer()).toString('base64') }
}

function uploaded(form: FormData): File | null {
  const file = form.get('file')
  return file instanceof File && file.name !== '' ? file : null
}

function again(form: FormData): File | null {
  const [name, content] = [form.get('name'), form.get('content')]
  return typeof name === 'string' && typeof content === 'string'
    ? new File([Buffer.from(content, 'base64')], name)
    : null
}
