import type { Config } from '@react-router/dev/config'

// Pages send no script, so no route is ever discovered by one.
export default { appDirectory: 'src', routeDiscovery: { mode: 'initial' } } satisfies Config
