'use strict';

const { gate, matches, rule } = require('../lib/rule');

module.exports = rule('timer', (diagram, refuse) => {
  const fits = (time) => (time.local === 'timeDate' && matches(gate.timerField, time.text))
    || (time.local === 'timeDuration' && matches(gate.timerFixed, time.text));
  diagram.elements.filter((e) => e.local === 'timerEventDefinition')
    .filter((timer) => timer.children.filter(fits).length !== 1)
    .forEach((timer) => refuse(timer, timer.children.map((c) => c.text).join(', ')));
});
