// The entry of `qarar`.
import { runCli } from '../cli/run-cli.ts'
import { services, version } from './services.ts'

await runCli(process.argv.slice(2), services, version)
