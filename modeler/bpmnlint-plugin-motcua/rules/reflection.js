'use strict';

const { gate, rule } = require('../lib/rule');

module.exports = rule('reflection', (diagram, refuse) => {
  const words = new RegExp(gate.reflection, 'i');
  for (const element of diagram.elements) {
    for (const text of [ ...element.attributes.map((a) => a.value), element.text ]) {
      if (words.test(text)) {
        refuse(element, text);
      }
    }
  }
});
