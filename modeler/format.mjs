/** Writes every diagram as Camunda Modeler would, so that the next change made there changes nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagrams, read, ROOT, text, write } from './models.mjs';

for (const file of diagrams()) {
  const before = text(file);
  const after = await write(await read(before));
  if (after !== before) {
    writeFileSync(join(ROOT, file), after);
    console.log(file);
  }
}
