// The arrows of docs/explanation/architecture.md: web → register → core, server → register → core.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'core-imports-nothing-of-ours', severity: 'error', from: { path: '^core/' }, to: { path: '^(register|server|web|accuracy|bench)/' } },
    { name: 'core-is-pure', severity: 'error', from: { path: '^core/src/', pathNot: '\\.test\\.ts$' }, to: { dependencyTypes: ['core'] } },
    { name: 'register-imports-core-only', severity: 'error', from: { path: '^register/' }, to: { path: '^(server|web|accuracy|bench)/' } },
    { name: 'web-never-imports-server', severity: 'error', from: { path: '^web/' }, to: { path: '^(server|accuracy|bench)/' } },
    { name: 'only-main-loads-web', severity: 'error', from: { path: '^server/', pathNot: '^server/src/main/' }, to: { path: '^web/' } },
    { name: 'nothing-imports-a-test', severity: 'error', from: {}, to: { path: '\\.test\\.tsx?$' } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(virtual:|\\./\\+types|\\.\\./\\+types|\\?)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.react-router)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
