'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('diagram', (diagram, refuse) => {
  const drawn = new Set(diagram.elements.map((e) => e.get('bpmnElement')));
  [ ...diagram.nodes, ...diagram.flows ].filter((e) => !drawn.has(e.get('id'))).forEach((e) => refuse(e));
});
