'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('name-nfc', (diagram, refuse) => {
  for (const element of diagram.elements) {
    const text = element.get('name') + element.get('id') + element.text;
    if (text.normalize('NFC') !== text) {
      refuse(element, element.get('name'));
    }
  }
});
