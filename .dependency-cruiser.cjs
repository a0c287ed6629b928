/** The arrows of ARCHITECTURE.md: who may import whom. Checked by `./dev test`. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|generator|local|model)/', pathNot: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^bun(:|$)' },
    },
    only(
      'elysia-in-routes',
      '^(src/routes|generator/test/support/runtime)/',
      '^node_modules/(elysia|@elysiajs)/',
      'only src/routes imports Elysia',
    ),
    only('ioredis-in-store', '^src/store/', '^node_modules/ioredis/', 'only src/store imports ioredis'),
    only(
      'elasticsearch-in-es',
      '^src/es/',
      '^node_modules/@elastic/',
      'only src/es imports the Elasticsearch client',
    ),
    only(
      'rascal-in-messaging',
      '^src/(relay|consumers|dead-letters)/',
      '^node_modules/(rascal|amqplib)/',
      'only src/relay, src/consumers and src/dead-letters import Rascal',
    ),
    only(
      'opentelemetry-in-otlp',
      '^src/otlp\\.ts$',
      '^node_modules/@opentelemetry/',
      'only src/otlp.ts, which is loaded when traces are on',
    ),
    only('jose-in-auth', '^(src/auth|local)/', '^node_modules/jose/', 'only src/auth verifies tokens'),
    {
      name: 'nothing-imports-a-route',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(routes/|roles/api\\.ts$|handlers/)' },
      to: { path: '^src/routes/' },
    },
    {
      name: 'handlers-see-types-only',
      comment: 'handlers implement the generated interface; they never see the router or the protocol layer',
      severity: 'error',
      from: { path: '^src/handlers/' },
      to: {
        path: '^src/routes/',
        pathNot:
          '^src/routes/(generated/(handlers|problems|types)|answer)\\.ts$|^src/routes/generated/validators\\.js$',
      },
    },
    {
      name: 'store-and-es-are-leaves',
      severity: 'error',
      from: { path: '^src/(store|es|auth)/' },
      to: { path: '^src/(routes|handlers|relay|consumers|audit|drift)/' },
    },
    {
      name: 'audit-compares-only',
      comment: 'it judges what the others do, and takes nothing from them but what a document is',
      severity: 'error',
      from: { path: '^src/audit/' },
      to: { path: '^src/(routes|handlers|relay|consumers|auth|roles)/' },
    },
    {
      name: 'metrics-are-a-leaf',
      severity: 'error',
      from: { path: '^src/metrics/' },
      to: { path: '^src/', pathNot: '^src/metrics/' },
    },
    {
      name: 'generator-knows-no-plans',
      severity: 'error',
      from: { path: '^generator/' },
      to: { path: '^(src|local|test|bench|model|contracts|load)/' },
    },
    {
      name: 'production-knows-no-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(local|generator|test|bench|model)/' },
    },
    {
      name: 'model-stands-alone',
      comment: 'the model tells what the code should do; it takes nothing from it',
      severity: 'error',
      from: { path: '^model/' },
      to: { path: '^(src|generator|local)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['bun', 'import', 'node', 'default'],
    },
  },
};
