'use strict';

const { gate, matches, rule } = require('../lib/rule');

module.exports = rule('call-link', (diagram, refuse) => {
  for (const call of diagram.of('callActivity')) {
    const links = call.extensions('in');
    const fits = matches('block-[a-z0-9-]+', call.get('calledElement'))
      && [ '', 'latest' ].includes(call.camunda('calledElementBinding'))
      && links.length === 1 && links[0].get('businessKey') === gate.businessKey
      && !call.extensions('out').length;
    if (!fits) {
      refuse(call, call.get('calledElement'));
    }
  }
});
