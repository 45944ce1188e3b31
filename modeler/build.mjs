/** Builds the Modeler plugin and the page of the test into target/modeler. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, templates } from './models.mjs';

const plugin = createRequire(import.meta.url)('bpmnlint-plugin-motcua');

export const TARGET = join(ROOT, 'target/modeler');

/** The lint rules as one module: bundles know no folders. */
const LINT = `
const plugin = require('bpmnlint-plugin-motcua');
const rules = { ${Object.keys(plugin.rules).map((id) => `'${id}': require('bpmnlint-plugin-motcua/rules/${id}')`).join(', ')} };
const found = (what, kind, pkg, name) => {
  if (pkg !== 'bpmnlint-plugin-motcua' || !what[name]) {
    throw new Error('unknown ' + kind + ' ' + pkg + '/' + name);
  }
  return what[name];
};
exports.config = { extends: [ 'plugin:motcua/all' ] };
exports.resolver = {
  resolveRule: (pkg, name) => found(rules, 'rule', pkg, name),
  resolveConfig: (pkg, name) => found(plugin.configs, 'config', pkg, name)
};
`;

/** Modules that are written here: the lint rules and the templates of the folder. */
const WRITTEN = {
  name: 'written',
  setup(build) {
    const contents = { 'motcua-lint': LINT, 'motcua-templates': `module.exports = ${JSON.stringify(templates())};` };
    build.onResolve({ filter: /^motcua-/ }, ({ path }) => ({ path, namespace: 'written' }));
    build.onLoad({ filter: /.*/, namespace: 'written' }, ({ path }) => ({ contents: contents[path], resolveDir: ROOT }));
  }
};

async function bundle(entry, outfile) {
  await build({ entryPoints: [ join(ROOT, entry) ], outfile: join(TARGET, outfile), bundle: true, format: 'iife',
    minify: true, logLevel: 'warning',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.eot': 'empty', '.ttf': 'empty', '.svg': 'dataurl' },
    plugins: [ WRITTEN ], legalComments: 'linked' });
}

/** What is copied into the Modeler's `resources/plugins`. */
export async function buildPlugin() {
  mkdirSync(join(TARGET, 'plugins/motcua'), { recursive: true });
  await bundle('modeler/plugin/client.mjs', 'plugins/motcua/client.js');
  writeFileSync(join(TARGET, 'plugins/motcua/index.js'), "module.exports = { name: 'motcua', script: './client.js' };\n");
}

/** The page of the test. */
export async function buildPage() {
  await bundle('modeler/page/page.mjs', 'page/page.js');
  cpSync(join(ROOT, 'modeler/page/index.html'), join(TARGET, 'page/index.html'));
}

if (process.argv[1] === join(ROOT, 'modeler/build.mjs')) {
  await buildPlugin();
}
