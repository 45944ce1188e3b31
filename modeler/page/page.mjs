/** The Modeler as far as a browser has it: canvas, Camunda 7 properties panel, our templates and our plugin. */
import Modeler from 'bpmn-js/lib/Modeler.js';
import { BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, CamundaPlatformPropertiesProviderModule } from 'bpmn-js-properties-panel';
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import ElementTemplateChooserModule from '@bpmn-io/element-template-chooser';
import behaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import templates from 'motcua-templates';
import complete from '../plugin/complete.mjs';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import '@bpmn-io/element-template-chooser/dist/element-template-chooser.css';
import 'bpmn-js-element-templates/dist/assets/element-templates.css';

const modeler = new Modeler({
  container: '#canvas',
  propertiesPanel: { parent: '#properties' },
  moddleExtensions: { camunda },
  additionalModules: [ BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, CamundaPlatformPropertiesProviderModule,
    ElementTemplatesPropertiesProviderModule, ElementTemplateChooserModule, behaviors, complete ]
});
const errors = [];
modeler.on('elementTemplates.errors', (event) => errors.push(...event.errors.map((e) => e.message)));
modeler.get('elementTemplates').setEngines({ camunda: '7.24.0' });
modeler.get('elementTemplatesLoader').setTemplates(templates);

Object.assign(window, { modeler, templates, templateErrors: errors });
