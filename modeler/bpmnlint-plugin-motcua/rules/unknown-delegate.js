'use strict';

const { gate, rule } = require('../lib/rule');

module.exports = rule('unknown-delegate', (diagram, refuse) => {
  const isKnown = (expression) => /^\$\{\w+}$/.test(expression)
    && Object.keys(gate.delegates).includes(expression.slice(2, -1));
  for (const element of diagram.elements) {
    const expression = element.camunda('delegateExpression');
    const runs = element.is('serviceTask', 'sendTask', 'businessRuleTask');
    if ((runs || expression) && !isKnown(expression)) {
      refuse(element, expression);
    }
  }
});
