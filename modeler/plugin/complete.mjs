/**
 * What a Camunda 7 element template cannot say by itself: the retry cycle, the message or the time an event waits
 * for, a name and an id that mean something. The template says it in its `metadata`; this says it to the element.
 */
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor.js';
import gate from 'bpmnlint-plugin-motcua/gate.json';

const APPLIED = 'propertiesPanel.camunda.changeTemplate';
const NAMED = [ 'element.updateProperties', 'connection.create', 'connection.reconnect' ];
const RANDOM = new RegExp(`^(?:${gate.randomId})$`);

const pascal = (words) => words.split('-').map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('');
const tail = (id) => id.replace(/^[^_]*_/, '');

class Complete extends CommandInterceptor {

  constructor(eventBus, modeling, bpmnFactory, canvas, elementRegistry) {
    super(eventBus);
    Object.assign(this, { modeling, bpmnFactory, canvas, elementRegistry });
    this.postExecuted([ APPLIED ], ({ context: { element, newTemplate, oldTemplate } }) => {
      if (newTemplate?.metadata) {
        this.complete(element, newTemplate, oldTemplate?.id === newTemplate.id);
      }
    });
    this.postExecuted(NAMED, ({ context }) => {
      const changed = context.element || context.connection;
      const flows = [ changed, ...(changed.incoming || []), ...(changed.outgoing || []) ];
      flows.filter((e) => e.type === 'bpmn:SequenceFlow').forEach((flow) => this.nameFlow(flow));
    });
  }

  /** @param again whether the template was there before: what the analyst changed since stays */
  complete(element, { metadata, id }, again) {
    const { businessObject } = element;
    if (metadata.kind !== 'UserTask' && RANDOM.test(businessObject.id)) {
      const name = metadata.as || pascal(id.replace(/^vn\.motcua\.(block-|event-)?/, ''));
      this.modeling.updateProperties(element, { id: this.unused(`${metadata.kind}_${name}`) });
    }
    if (metadata.label && !businessObject.name) {
      this.modeling.updateProperties(element, { name: metadata.label });
    }
    if (metadata.retry) {
      this.retry(element, metadata.retry);
    }
    if ((metadata.message || metadata.timer) && !(again && businessObject.eventDefinitions?.length)) {
      this.wait(element, metadata);
    }
  }

  retry(element, cycle) {
    const { businessObject } = element;
    const extensions = businessObject.extensionElements || this.create('bpmn:ExtensionElements', { values: [] }, businessObject);
    if (extensions.values.some((e) => e.$type === 'camunda:FailedJobRetryTimeCycle')) {
      return;
    }
    const value = this.create('camunda:FailedJobRetryTimeCycle', { body: cycle }, extensions);
    this.modeling.updateModdleProperties(element, extensions, { values: [ value, ...extensions.values ] });
    this.modeling.updateProperties(element, { extensionElements: extensions });
  }

  wait(element, { message, timer }) {
    const { businessObject } = element;
    const [ type, kind ] = message ? [ 'bpmn:MessageEventDefinition', 'Message' ] : [ 'bpmn:TimerEventDefinition', 'Timer' ];
    const definition = this.create(type, { id: `${businessObject.id}_${kind}` }, businessObject);
    if (message) {
      definition.set('messageRef', this.message(message));
    } else {
      const time = this.create('bpmn:FormalExpression', { body: timer }, definition);
      definition.set(timer.startsWith('$') ? 'timeDate' : 'timeDuration', time);
    }
    this.modeling.updateProperties(element, { eventDefinitions: [ definition ] });
  }

  /** The message of the file with this name, declared when it is not. */
  message(name) {
    const definitions = this.canvas.getRootElement().businessObject.$parent;
    const found = definitions.rootElements.find((e) => e.$type === 'bpmn:Message' && e.name === name);
    if (found) {
      return found;
    }
    const declared = this.create('bpmn:Message', { id: `Message_${name.charAt(0).toUpperCase()}${name.slice(1)}`, name }, definitions);
    this.modeling.updateModdleProperties(this.canvas.getRootElement(), definitions,
      { rootElements: [ ...definitions.rootElements, declared ] });
    return declared;
  }

  /** A flow is called after its two ends, once both have names of their own. */
  nameFlow(flow) {
    const ends = [ flow.source, flow.target ].map((end) => end && end.id);
    if (RANDOM.test(flow.id) && ends.every((id) => id && !RANDOM.test(id))) {
      this.modeling.updateProperties(flow, { id: this.unused(`Flow_${ends.map(tail).join('_')}`) });
    }
  }

  unused(id) {
    for (let candidate = id, i = 2; ; candidate = `${id}${i++}`) {
      if (!this.elementRegistry.get(candidate)) {
        return candidate;
      }
    }
  }

  create(type, properties, parent) {
    const created = this.bpmnFactory.create(type, properties);
    created.$parent = parent;
    return created;
  }
}

Complete.$inject = [ 'eventBus', 'modeling', 'bpmnFactory', 'canvas', 'elementRegistry' ];

export default { __init__: [ 'motcuaComplete' ], motcuaComplete: [ 'type', Complete ] };
