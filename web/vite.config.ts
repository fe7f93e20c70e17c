import { reactRouter } from '@react-router/dev/vite'
import { build, defineConfig, type Plugin } from 'vite'

/**
 * `virtual:alive` is the address of one file with all of `src/alive`. It is built apart: pages send no framework,
 * and what is alive shares nothing with them.
 */
function alive(): Plugin {
  return {
    name: 'alive',
    resolveId: (id) => (id === 'virtual:alive' ? '\0virtual:alive' : null),
    async load(id) {
      if (id !== '\0virtual:alive') return null
      const source = await bundleAlive()
      const asset = this.emitFile({ type: 'asset', name: 'alive.js', source })
      return `export default import.meta.ROLLUP_FILE_URL_${asset}`
    },
  }
}

async function bundleAlive(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: './src/alive/index.ts' } },
  })
  const [file] = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (file?.type !== 'chunk') throw new Error('src/alive gave no script')
  return file.code
}

export default defineConfig({
  plugins: [alive(), reactRouter()],
  // The Content-Security-Policy lets no `data:` font or style through.
  build: { assetsInlineLimit: 0 },
  // One module with everything in it: it must run from a cache folder, where no node_modules is above it.
  environments: { ssr: { build: { rollupOptions: { input: './src/server.ts' } } } },
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
})
