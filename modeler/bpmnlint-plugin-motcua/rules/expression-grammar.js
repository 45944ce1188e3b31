'use strict';

const { gate, matches, rule } = require('../lib/rule');

module.exports = rule('expression-grammar', (diagram, refuse) => {
  const check = (element, text) => {
    if (/[$#]\{/.test(text) && !matches(gate.expression, text.trim())) {
      refuse(element, text);
    }
  };
  const isLink = (element, a) => a.local === 'businessKey' && element.local === 'in' && a.value === gate.businessKey;
  for (const element of diagram.elements) {
    element.attributes.filter((a) => !isLink(element, a)).forEach((a) => check(element, a.value));
    check(element, element.text);
    if (element.is('conditionExpression') && !element.text.startsWith('${')) {
      refuse(element, element.text);
    }
  }
});
