'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('unconnected', (diagram, refuse) => {
  for (const node of diagram.nodes) {
    const apart = node.get('triggeredByEvent') === 'true';
    const unreached = !apart && !node.is('startEvent', 'boundaryEvent') && !diagram.incoming(node).length;
    const endless = !apart && !node.is('endEvent') && !diagram.outgoing(node).length;
    if (unreached || endless) {
      refuse(node);
    }
  }
});
