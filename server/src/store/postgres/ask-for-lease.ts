import { connect } from 'node:net'
import { encodeMessage, type LeaseAnswer, receiveMessage } from './lease-messages.ts'
import { StoreError } from './store-error.ts'

export type Lease = { version: string; lost: Promise<unknown>; giveBack: () => void }

/** Undefined when no keeper listens, or when it hangs up because it is about to end. */
export async function askForLease(leaseSocket: string, idleSeconds: number): Promise<Lease | undefined> {
  const socket = connect(leaseSocket)
  socket.write(encodeMessage({ idleSeconds }))
  const lost = new Promise((resolve) => socket.once('close', resolve))
  const answer = await receiveMessage<LeaseAnswer>(socket)
  if (answer === undefined) return undefined
  if ('code' in answer) {
    socket.destroy()
    throw new StoreError(answer.code, answer.message)
  }
  // A command may end without giving back.
  socket.unref()
  return { version: answer.version, lost, giveBack: () => socket.destroy() }
}
