import type { Evidence } from '@qarar/register'

type Paragraph = Extract<Evidence, { kind: 'paragraph' }>

/**
 * The paragraph that an address names, as it is copied from the page of the text:
 * `http://localhost:4747/publications/p-7f3kq0w9xz/works/3?language=ar#para_6`, with or without what stands before the path.
 */
export function paragraphAt(address: string): Paragraph | null {
  const found = /\/publications\/([\w-]{1,64})\/works\/([1-9]\d{0,5})(?:\?[^#]*)?#([\w-]{1,200})$/.exec(
    address.trim(),
  )
  const [, publication, order, eId] = found ?? []
  if (!publication || !order || !eId) return null
  return { kind: 'paragraph', publication, order: Number(order), eId }
}
