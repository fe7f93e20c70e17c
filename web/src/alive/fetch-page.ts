/** A page of our own, parsed and inert: no script of it ever runs. Null where the server refuses; throws without a connection. */
export async function fetchPage(address: URL, signal?: AbortSignal): Promise<Document | null> {
  const response = await fetch(address, { signal, headers: { accept: 'text/html' } })
  return response.ok ? parsePage(await response.text()) : null
}

export const parsePage = (html: string) => new DOMParser().parseFromString(html, 'text/html')
