/** The bundle Camunda Modeler loads brings the lint rules and the completion of templates, and needs nothing beside it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import Linter from 'bpmnlint/lib/linter.js';
import { buildPlugin, TARGET } from '../build.mjs';
import { parse, text } from '../models.mjs';

const FOLDER = join(TARGET, 'plugins/motcua');
const require = createRequire(import.meta.url);

let plugins;

before(async () => {
  await buildPlugin();
  const window = {};
  runInNewContext(readFileSync(join(FOLDER, require(join(FOLDER, 'index.js')).script), 'utf8'), { window });
  plugins = window.plugins;
});

test('it registers what the Modeler knows for Camunda 7', () => {
  assert.deepEqual([ ...plugins.map((p) => p.type) ], [ 'lintRules.bpmn', 'bpmn.platform.modeler.additionalModules' ]);
  assert.deepEqual([ ...plugins[1].plugin.__init__ ], [ 'motcuaComplete' ]);
});

test('its rules refuse what the gate refuses', async () => {
  const { config, resolver } = plugins[0].plugin;
  const linter = new Linter({ config, resolver });
  const lint = async (file) => Object.keys(await linter.lint((await parse(text(file))).rootElement));

  assert.deepEqual(await lint('processes/_template/template.bpmn'), []);
  assert.deepEqual(await lint('src/test/resources/gate/side-effect-retry/processes/sample-benefit/sample-benefit.bpmn')
    .then((rules) => rules.filter((rule) => rule !== 'motcua/delegate-parameter')), [ 'motcua/side-effect-retry' ]);
});

test('a rule of somebody else is left to the Modeler', () => {
  assert.throws(() => plugins[0].plugin.resolver.resolveRule('bpmnlint', 'no-disconnected'), /unknown rule/);
});
