/** The official schema accepts every template. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import validator from '@bpmn-io/element-templates-validator';
import { templates } from '../models.mjs';

for (const template of templates()) {
  test(template.id, () => {
    const { valid, errors } = validator.validate(template);
    assert.ok(valid, JSON.stringify(errors));
  });
}

test('the schema refuses what it does not know', () => {
  const [ template ] = templates();
  assert.equal(validator.validate({ ...template, appliesTo: 'bpmn:Task' }).valid, false);
  assert.equal(validator.validate({ ...template, properties: [ { binding: { type: 'camunda:retry' } } ] }).valid, false);
});

test('ids are unique', () => {
  const ids = templates().map((t) => t.id);
  assert.deepEqual([ ...new Set(ids) ], ids);
});
