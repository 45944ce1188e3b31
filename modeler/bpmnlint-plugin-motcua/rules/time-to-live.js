'use strict';

const { gate, matches, rule } = require('../lib/rule');

module.exports = rule('time-to-live', (diagram, refuse) => {
  diagram.processes.filter((p) => !matches(gate.timeToLive, p.camunda('historyTimeToLive')))
    .forEach((p) => refuse(p, p.camunda('historyTimeToLive')));
});
