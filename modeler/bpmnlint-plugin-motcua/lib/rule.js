'use strict';

const gate = require('../gate.json');
const { Diagram } = require('./model');

/**
 * A bpmnlint rule that says what the gate's rule of the same id says. `check(diagram, refuse)` calls
 * `refuse(element, detail)`; the words are the gate's.
 */
function rule(id, check) {
  return () => ({
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') {
        return;
      }
      const diagram = new Diagram(node, gate.nodes);
      const process = diagram.processes[0];
      const seen = new Set();
      check(diagram, (element, detail) => {
        const place = element.id() && element !== diagram.root ? element.id() : process ? process.get('id') : node.id;
        const message = gate.rules[id] + (detail ? ` (“${detail}”)` : '');
        if (!seen.has(place + message)) {
          seen.add(place + message);
          reporter.report(place, message);
        }
      });
    }
  });
}

/** Whether the whole text is what the gate's pattern allows. */
function matches(pattern, text) {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

module.exports = { gate, matches, rule };
