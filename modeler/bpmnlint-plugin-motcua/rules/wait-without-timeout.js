'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('wait-without-timeout', (diagram, refuse) => {
  const isTimer = (event) => event.child('timerEventDefinition').length > 0;
  const hasTimer = (task) => diagram.of('boundaryEvent')
    .some((b) => b.get('attachedToRef') === task.get('id') && isTimer(b));
  diagram.of('receiveTask').filter((t) => !hasTimer(t)).forEach((t) => refuse(t));
  diagram.of('eventBasedGateway').filter((g) => !diagram.targets(g).some(isTimer)).forEach((g) => refuse(g));
  diagram.of('intermediateCatchEvent')
    .filter((e) => !isTimer(e) && !diagram.sources(e).some((s) => s.is('eventBasedGateway')))
    .forEach((e) => refuse(e));
});
