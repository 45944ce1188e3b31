'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('user-task-form', (diagram, refuse) => {
  for (const node of diagram.nodes) {
    const form = node.camunda('formRef');
    const missing = node.is('userTask') && !form;
    const loose = form && node.camunda('formRefBinding') !== 'deployment';
    if (node.camunda('formKey') || missing || loose) {
      refuse(node, form);
    }
  }
});
