'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('synchronous-loop', (diagram, refuse) => {
  const stops = (node) => node.is('userTask', 'receiveTask', 'intermediateCatchEvent', 'eventBasedGateway',
    'callActivity', 'subProcess') || node.camunda('asyncBefore') === 'true' || node.camunda('asyncAfter') === 'true';
  const done = new Set();
  const find = (node, path) => {
    if (stops(node) || done.has(node)) {
      return null;
    }
    if (path.includes(node)) {
      return node;
    }
    for (const target of diagram.targets(node)) {
      const loop = find(target, [ ...path, node ]);
      if (loop) {
        return loop;
      }
    }
    done.add(node);
    return null;
  };
  for (const node of diagram.nodes) {
    const loop = find(node, []);
    if (loop) {
      refuse(loop);
      return;
    }
  }
});
