'use strict';

const { CAMUNDA } = require('../lib/model');
const { gate, rule } = require('../lib/rule');

module.exports = rule('code-in-model', (diagram, refuse) => {
  const code = (e) => gate.codeElements.includes(e.local);
  const ours = (a) => (a.space === null || a.space === CAMUNDA) && gate.codeAttributes.includes(a.local);
  for (const process of diagram.processes) {
    for (const element of [ process, ...process.all() ]) {
      if (code(element)) {
        refuse(element, element.local);
      }
      element.attributes.filter(ours).forEach((a) => refuse(element, a.name));
    }
  }
});
