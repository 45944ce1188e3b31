'use strict';

const { gate, rule } = require('../lib/rule');

module.exports = rule('slip-missing', (diagram, refuse) => {
  const issues = (form) => (node) => node.camunda('delegateExpression') === '${issueSlipDelegate}'
    && node.inputs().get('form') === form;
  for (const task of diagram.of('serviceTask')) {
    const form = gate.slips[task.camunda('delegateExpression')];
    const next = diagram.targets(task);
    if (form && !(next.length && next.every(issues(form)))) {
      refuse(task, form);
    }
  }
});
