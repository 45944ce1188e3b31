'use strict';

const { gate, matches, rule } = require('../lib/rule');

module.exports = rule('random-id', (diagram, refuse) => {
  [ ...diagram.nodes, ...diagram.flows ].filter((e) => matches(gate.randomId, e.get('id')))
    .forEach((e) => refuse(e, e.get('id')));
});
