/** The lint rules refuse what the gate refuses and accept what it accepts. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { diagrams, files, parse, ROOT, text } from '../models.mjs';

const require = createRequire(import.meta.url);
const plugin = require('bpmnlint-plugin-motcua');
const gate = require('bpmnlint-plugin-motcua/gate.json');
const notMirrored = require('bpmnlint-plugin-motcua/not-mirrored.json');

const EXAMPLES = 'src/test/resources/gate';
const mirrored = Object.keys(plugin.rules);
const linter = new Linter({ config: { extends: 'plugin:motcua/all' }, resolver: new NodeResolver() });

/** Rules that refuse the file, with what they say. */
async function lint(file) {
  const { rootElement } = await parse(text(file));
  const results = await linter.lint(rootElement);
  return Object.entries(results).map(([ name, reports ]) => [ name.replace('motcua/', ''), reports ]);
}

/** The examples have a template of their own: its delegate takes what that template says. */
async function lintExamples(folder) {
  const own = gate.delegates;
  const { properties } = JSON.parse(text(`${EXAMPLES}/clean/processes/.camunda/element-templates/accept-dossier.json`));
  const acceptDossierDelegate = properties.filter((p) => p.binding.type === 'camunda:inputParameter').map((p) => ({
    name: p.binding.name, required: !!p.constraints?.notEmpty, choices: [], pattern: p.constraints?.pattern?.value ?? '.*'
  }));
  gate.delegates = { ...own, acceptDossierDelegate };
  try {
    const results = [];
    for (const file of files(`${EXAMPLES}/${folder}`, '.bpmn')) {
      results.push(...await lint(file));
    }
    return results;
  } finally {
    gate.delegates = own;
  }
}

for (const file of diagrams()) {
  test(`accepts ${file}`, async () => assert.deepEqual(await lint(file), []));
}

test('accepts what the gate accepts', async () => assert.deepEqual(await lintExamples('clean'), []));

for (const rule of mirrored) {
  test(`${rule} refuses the gate's example, and no other rule does`, async () => {
    const refused = await lintExamples(rule);
    assert.deepEqual([ ...new Set(refused.map(([ name ]) => name)) ], [ rule ]);
    for (const { id, message } of refused[0][1]) {
      assert.ok(id);
      assert.ok(message.startsWith(gate.rules[rule]), message);
    }
  });
}

test('every rule of the gate is mirrored or has a reason why not', () => {
  const left = Object.values(notMirrored).flat();
  assert.deepEqual([ ...mirrored, ...left ].sort(), [ ...gate.allRules ].sort());
});

test('every rule has its file and every file its rule', () => {
  const folder = 'modeler/bpmnlint-plugin-motcua/rules';
  assert.deepEqual(files(folder, '.js'), mirrored.map((id) => join(folder, `${id}.js`)).sort());
  assert.ok(existsSync(join(ROOT, '.bpmnlintrc')) && readFileSync(join(ROOT, '.bpmnlintrc'), 'utf8').includes('plugin:motcua/all'));
});
