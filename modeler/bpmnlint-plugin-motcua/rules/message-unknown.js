'use strict';

const { gate, rule } = require('../lib/rule');

module.exports = rule('message-unknown', (diagram, refuse) => {
  const messages = diagram.root.child('message');
  messages.filter((m) => !gate.messages.includes(m.get('name'))).forEach((m) => refuse(m, m.get('name')));
  const declared = messages.map((m) => m.get('id'));
  [ ...diagram.elements.filter((e) => e.local === 'messageEventDefinition'), ...diagram.of('receiveTask') ]
    .filter((e) => !declared.includes(e.get('messageRef')))
    .forEach((e) => refuse(e));
});
