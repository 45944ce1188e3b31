'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('element-name', (diagram, refuse) => {
  const named = (element) => element.get('name').trim() || refuse(element);
  diagram.processes.forEach(named);
  for (const node of diagram.nodes) {
    const question = node.is('exclusiveGateway', 'inclusiveGateway') && diagram.outgoing(node).length > 1;
    if (question || !node.local.endsWith('Gateway')) {
      named(node);
    }
    if (question) {
      diagram.outgoing(node).forEach(named);
    }
  }
});
