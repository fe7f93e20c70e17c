import type { Socket } from 'node:net'
import type { StoreErrorCode } from './store-error.ts'

/** A client asks on a new connection; the lease lives as long as the connection does. */
export type LeaseRequest = { idleSeconds: number }

/** The keeper's answer, when the server is ready or has failed. No answer: start over. */
export type LeaseAnswer = { version: string } | { code: StoreErrorCode; message: string }

export const encodeMessage = (message: LeaseRequest | LeaseAnswer) => `${JSON.stringify(message)}\n`

/** The one message that each side sends, or undefined if the connection ends before. */
export function receiveMessage<Message>(socket: Socket): Promise<Message | undefined> {
  return new Promise((resolve) => {
    let received = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      received += chunk
      if (received.endsWith('\n')) resolve(JSON.parse(received))
    })
    // An error is always followed by 'close'.
    socket.on('error', () => {})
    socket.on('close', () => resolve(undefined))
  })
}
