'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('gateway-default', (diagram, refuse) => {
  for (const gateway of diagram.of('exclusiveGateway', 'inclusiveGateway')) {
    const flows = diagram.outgoing(gateway);
    if (flows.length < 2) {
      continue;
    }
    const isDefault = (flow) => flow.get('id') === gateway.get('default');
    if (!flows.some(isDefault)) {
      refuse(gateway);
    }
    flows.filter((f) => isDefault(f) === f.child('conditionExpression').length > 0).forEach((f) => refuse(f));
  }
});
