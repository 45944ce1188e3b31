'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('condition-twice', (diagram, refuse) => {
  for (const gateway of diagram.of('exclusiveGateway')) {
    const seen = new Set();
    for (const flow of diagram.outgoing(gateway)) {
      const condition = flow.child('conditionExpression').map((c) => c.text.replaceAll(' ', ''))[0];
      if (condition && seen.has(condition)) {
        refuse(flow, condition);
      }
      seen.add(condition);
    }
  }
});
