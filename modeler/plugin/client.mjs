/** What Camunda Modeler loads: the lint rules, and what the templates cannot say by themselves. */
import complete from './complete.mjs';
import { config, resolver } from 'motcua-lint';

window.plugins = window.plugins || [];
window.plugins.push(
  { plugin: { config, resolver }, type: 'lintRules.bpmn' },
  { plugin: complete, type: 'bpmn.platform.modeler.additionalModules' }
);
