import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { CommandError } from '../cli/command-error.ts'
import { problemResponse } from '../http/problem.ts'

export interface Listening {
  server: Server
  /** The port in use, where 0 was asked for. */
  port: number
}

/** Of the address and what else a browser sends: a query of 10,000 Arabic letters is 60,000 bytes of an address. */
const headerBytes = 160 * 1024

type Answer = (request: Request) => Response | Promise<Response>

/** Listens, or says in one sentence why it cannot. */
export async function listen(answer: Answer, port: number, host: string): Promise<Listening> {
  const listener = getRequestListener(answer, { errorHandler: refuseMalformed })
  const limits = { requestTimeout: 60_000, headersTimeout: 10_000, maxHeaderSize: headerBytes }
  const server = createServer(limits, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve).once('error', reject).listen(port, host)
  }).catch(async (error) => {
    throw await addressError(error, port, host)
  })
  return { server, port: (server.address() as AddressInfo).port }
}

/** A request line or Host header that is none. */
const refuseMalformed = () => problemResponse('invalid-request', 'The address of the request is not valid.')

async function addressError(error: NodeJS.ErrnoException, port: number, host: string): Promise<unknown> {
  const another = `choose another with --port ${port < 65_535 ? port + 1 : 4747}`
  const place = `port ${port} of ${host}`
  if (error.code === 'EADDRINUSE') {
    if (await isQarar(port, host))
      return refuse(
        `Qarar, perhaps with another store, is already served at ${addressOf(host, port)}; open that, or ${another}`,
      )
    return refuse(`${place} is used by another program; stop it, or ${another}`)
  }
  if (error.code === 'EACCES')
    return refuse(`you may not listen on ${place}; choose a port above 1023, such as --port 4747`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return refuse(`${host} is no address of this machine; leave --host out`)
  return error
}

const refuse = (sentence: string) => new CommandError('address', sentence)

async function isQarar(port: number, host: string): Promise<boolean> {
  try {
    const response = await fetch(`${addressOf(host, port)}api/health`, { signal: AbortSignal.timeout(1000) })
    return ((await response.json()) as { name?: string }).name === 'qarar'
  } catch {
    return false
  }
}

/** What to type into a browser. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}
