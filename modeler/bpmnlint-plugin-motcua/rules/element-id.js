'use strict';

const { gate, matches, rule } = require('../lib/rule');

module.exports = rule('element-id', (diagram, refuse) => {
  for (const node of diagram.nodes) {
    const id = node.get('id');
    const kind = gate.idKinds[node.local] || 'Gateway';
    if (!matches(gate.randomId, id) && !matches(`${kind}_[A-Z][A-Za-z0-9]*`, id)) {
      refuse(node, id);
    }
  }
});
