'use strict';

const { gate, rule } = require('../lib/rule');

module.exports = rule('element-kind', (diagram, refuse) => {
  diagram.processes.flatMap((p) => p.all())
    .filter((e) => e.is(...gate.refusedKinds))
    .forEach((e) => refuse(e, e.local));
});
