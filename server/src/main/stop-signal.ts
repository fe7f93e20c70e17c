const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Aborts with the first signal that asks the process to end. One Ctrl+C may arrive several times (the
 * terminal, npm and bin/qarar.js each pass it on); who insists a second later ends the process at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  let first: number | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    first ??= performance.now()
    controller.abort()
    if (performance.now() - first < 1000) return
    for (const name of signals) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  }
  for (const name of signals) process.on(name, onSignal)
  return controller.signal
}
