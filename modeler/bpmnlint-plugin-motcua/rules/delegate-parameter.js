'use strict';

const { gate, matches, rule } = require('../lib/rule');

module.exports = rule('delegate-parameter', (diagram, refuse) => {
  const accepts = (p, value) => (!p.choices.length || p.choices.includes(value)) && matches(p.pattern, value);
  for (const task of diagram.of('serviceTask')) {
    const parameters = gate.delegates[task.camunda('delegateExpression').slice(2, -1)];
    const given = task.inputs();
    for (const parameter of parameters || []) {
      const value = given.get(parameter.name);
      if (value ? !accepts(parameter, value) : parameter.required) {
        refuse(task, parameter.name);
      }
      given.delete(parameter.name);
    }
    if (parameters) {
      [ ...given.keys() ].forEach((name) => refuse(task, name));
    }
  }
});
