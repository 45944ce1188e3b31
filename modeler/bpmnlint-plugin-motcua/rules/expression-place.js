'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('expression-place', (diagram, refuse) => {
  const check = (element, may, text) => {
    if (!may && /[$#]\{/.test(text)) {
      refuse(element, text);
    }
  };
  for (const element of diagram.elements) {
    for (const { local, value } of element.attributes) {
      check(element, local === 'delegateExpression' || (local === 'businessKey' && element.local === 'in'), value);
    }
    check(element, element.is('conditionExpression', 'timeDate', 'timeDuration'), element.text);
  }
});
