/** Where the diagrams and templates are, and how the Modeler reads and writes a diagram. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const camunda = createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json');

const TEMPLATES = 'processes/.camunda/element-templates';

/** Files below a folder of the repository whose name ends so, relative to its root. */
export function files(folder, ending) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

export const diagrams = () => files('processes', '.bpmn');

export const text = (file) => readFileSync(join(ROOT, file), 'utf8');

export const templates = () => files(TEMPLATES, '.json').map((file) => JSON.parse(text(file)));

/** What bpmn-moddle makes of a diagram, and what it did not understand. */
export const parse = (xml) => new BpmnModdle({ camunda }).fromXML(xml);

/** The definitions of a diagram; what bpmn-moddle did not understand is an error. */
export async function read(xml) {
  const { rootElement, warnings } = await parse(xml);
  if (warnings.length) {
    throw new Error(warnings.map((w) => w.message).join('\n'));
  }
  return rootElement;
}

export async function write(definitions) {
  const { xml } = await new BpmnModdle({ camunda }).toXML(definitions, { format: true, preamble: true });
  return xml;
}
