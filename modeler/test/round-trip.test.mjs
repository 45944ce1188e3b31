/** What an analyst did not touch stays as it was, to the byte. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagrams, read, text, write } from '../models.mjs';

test('there are diagrams', () => assert.ok(diagrams().length >= 11));

for (const file of diagrams()) {
  test(`${file}: opening and saving changes nothing`, async () => {
    assert.equal(await write(await read(text(file))), text(file), 'npm run format');
  });

  test(`${file}: one changed name changes one line`, async () => {
    const before = text(file);
    const definitions = await read(before);
    const process = definitions.rootElements.find((e) => e.$type === 'bpmn:Process');
    const task = process.flowElements.find((e) => /Task|CallActivity|SubProcess/.test(e.$type));
    task.set('name', `${task.name} (sửa)`);

    const [ old, changed ] = [ before, await write(definitions) ].map((xml) => xml.split('\n'));

    assert.equal(changed.length, old.length);
    const different = changed.filter((line, i) => line !== old[i]);
    assert.equal(different.length, 1);
    assert.match(different[0], new RegExp(`id="${task.id}" name="[^"]* \\(sửa\\)"`));
  });
}

test('what bpmn-moddle does not understand is an error, not lost', async () => {
  const strange = text(diagrams()[0]).replace('<bpmn:process ', '<bpmn:strange /><bpmn:process ');
  await assert.rejects(read(strange), /strange/);
});
