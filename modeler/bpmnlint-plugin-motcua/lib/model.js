'use strict';

/**
 * A diagram as the gate sees it: elements with attributes, children and text as they stand in the file, not
 * as bpmn-moddle names them. What moddle adds by itself (defaults) is not there.
 */
class Element {

  constructor(source, local, space, parent) {
    Object.assign(this, { source, local, space, parent, text: '', attributes: [], children: [] });
  }

  /** Value of an attribute without name space, empty when absent. */
  get(name) {
    return this.attribute(name, null);
  }

  /** Value of a camunda: attribute, empty when absent. */
  camunda(name) {
    return this.attribute(name, CAMUNDA);
  }

  attribute(name, space) {
    return (this.attributes.find((a) => a.local === name && a.space === space) || { value: '' }).value;
  }

  /** Whether this is a BPMN element of one of these names. */
  is(...locals) {
    return this.space === BPMN && locals.includes(this.local);
  }

  child(...locals) {
    return this.children.filter((c) => locals.includes(c.local));
  }

  all() {
    return this.children.flatMap((c) => [ c, ...c.all() ]);
  }

  /** Elements of this name below the extension elements. */
  extensions(local) {
    return this.child('extensionElements').flatMap((e) => e.all()).filter((e) => e.local === local);
  }

  /** Literal text of the input parameters, by name. */
  inputs() {
    return new Map(this.extensions('inputParameter').map((p) => [ p.get('name'), p.text ]));
  }

  /** The nearest id, for a place to point at. */
  id() {
    return this.get('id') || (this.parent ? this.parent.id() : '');
  }
}

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const CAMUNDA = 'http://camunda.org/schema/1.0/bpmn';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

const lower = (name) => name.charAt(0).toLowerCase() + name.slice(1);
const has = (object, name) => Object.prototype.hasOwnProperty.call(object, name);

/** Name spaces by prefix: those moddle knows and those the file declares. */
function spaces(definitions) {
  const known = new Map(definitions.$model.getPackages().map((p) => [ p.prefix, p.uri ]));
  for (const [ name, uri ] of Object.entries(definitions.$attrs || {})) {
    const declared = /^xmlns:(.+)$/.exec(name);
    if (declared && !known.has(declared[1])) {
      known.set(declared[1], uri);
    }
  }
  return known.set('xmlns', XMLNS);
}

function free(element, known) {
  return Object.entries(element.$attrs || {}).map(([ name, value ]) => {
    const [ , prefix, local ] = /^(?:([^:]+):)?(.+)$/.exec(name);
    return { name, local, space: prefix ? known.get(prefix) || prefix : null, value: String(value) };
  });
}

function tag(source, property) {
  if (property && property.xml && property.xml.serialize) {
    return property.ns.localName;
  }
  const { ns, $pkg } = source.$descriptor;
  return $pkg && $pkg.xml && $pkg.xml.tagAlias === 'lowerCase' ? lower(ns.localName) : ns.localName;
}

function generic(source, parent, known) {
  const [ prefix, local ] = source.$type.split(':');
  const element = new Element(source, local, known.get(prefix) || prefix, parent);
  element.text = source.$body || '';
  for (const [ name, value ] of Object.entries(source)) {
    if (!name.startsWith('$')) {
      const [ , space, attribute ] = /^(?:([^:]+):)?(.+)$/.exec(name);
      element.attributes.push({ name, local: attribute, space: space ? known.get(space) : null, value: String(value) });
    }
  }
  element.children = (source.$children || []).map((c) => build(c, null, element, known));
  return element;
}

function reference(value) {
  return value && value.id ? value.id : String(value);
}

function leaf(parent, property, value) {
  const element = new Element(parent.source, property.ns.localName, parent.space, parent);
  element.text = reference(value);
  return element;
}

function take(element, property, known) {
  const { source } = element;
  const values = [].concat(source[property.name]);
  const { prefix, localName } = property.ns;
  if (property.isAttr) {
    const own = prefix === source.$descriptor.ns.prefix || known.get(prefix) === element.space;
    const name = own ? localName : `${prefix}:${localName}`;
    element.attributes.push(
      { name, local: localName, space: own ? null : known.get(prefix), value: values.map(reference).join(' ') });
  } else if (property.isBody) {
    element.text = String(source[property.name]);
  } else if (property.isReference || typeof values[0] !== 'object') {
    element.children.push(...values.map((v) => leaf(element, property, v)));
  } else {
    element.children.push(...values.map((v) => build(v, property, element, known)));
  }
}

function build(source, property, parent, known) {
  const { $descriptor } = source;
  if (!$descriptor || $descriptor.isGeneric) {
    return generic(source, parent, known);
  }
  const element = new Element(source, tag(source, property), known.get($descriptor.ns.prefix), parent);
  element.attributes = free(source, known);
  $descriptor.properties
    .filter((p) => !p.isVirtual && has(source, p.name) && source[p.name] !== undefined)
    .forEach((p) => take(element, p, known));
  return element;
}

/** The process as a graph. */
class Diagram {

  constructor(definitions, nodes) {
    this.root = build(definitions, null, null, spaces(definitions));
    this.elements = this.root.all();
    this.processes = this.root.child('process');
    const inProcesses = this.processes.flatMap((p) => p.all());
    this.nodes = inProcesses.filter((e) => e.is(...nodes));
    this.flows = inProcesses.filter((e) => e.is('sequenceFlow'));
    this.byId = new Map(this.nodes.map((n) => [ n.get('id'), n ]));
  }

  of(...locals) {
    return this.nodes.filter((n) => locals.includes(n.local));
  }

  outgoing(node) {
    return this.flows.filter((f) => f.get('sourceRef') === node.get('id'));
  }

  incoming(node) {
    return this.flows.filter((f) => f.get('targetRef') === node.get('id'));
  }

  targets(node) {
    return this.outgoing(node).map((f) => this.byId.get(f.get('targetRef'))).filter(Boolean);
  }

  sources(node) {
    return this.incoming(node).map((f) => this.byId.get(f.get('sourceRef'))).filter(Boolean);
  }
}

module.exports = { BPMN, CAMUNDA, Diagram };
