import type { PageHandler } from '@qarar/register/contract'

/** The pages, built first where their sources changed. Web is loaded here and nowhere else in the server. */
export async function loadPages(log: (line: string) => void): Promise<PageHandler> {
  const web = await import('@qarar/web/serve')
  return web.loadPages({ log })
}
