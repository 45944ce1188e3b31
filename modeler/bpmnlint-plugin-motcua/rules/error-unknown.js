'use strict';

const { gate, rule } = require('../lib/rule');

module.exports = rule('error-unknown', (diagram, refuse) => {
  const errors = diagram.root.child('error');
  errors.filter((e) => !gate.errors.includes(e.get('errorCode'))).forEach((e) => refuse(e, e.get('errorCode')));
  const declared = errors.map((e) => e.get('id'));
  diagram.elements.filter((e) => e.local === 'errorEventDefinition' && !declared.includes(e.get('errorRef')))
    .forEach((e) => refuse(e));
});
