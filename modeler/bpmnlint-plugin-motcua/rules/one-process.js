'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('one-process', (diagram, refuse) => {
  if (diagram.processes.length !== 1) {
    refuse(diagram.root, String(diagram.processes.length));
  }
  diagram.processes.filter((p) => p.get('isExecutable') !== 'true').forEach((p) => refuse(p));
});
