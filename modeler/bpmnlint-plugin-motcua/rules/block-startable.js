'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('block-startable', (diagram, refuse) => {
  for (const process of diagram.processes) {
    const closed = process.camunda('isStartableInTasklist') === 'false';
    if (process.get('id').startsWith('block-') !== closed) {
      refuse(process);
    }
  }
});
