'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('block-recursion', (diagram, refuse) => {
  const own = diagram.processes.map((p) => p.get('id'));
  diagram.of('callActivity').filter((c) => own.includes(c.get('calledElement'))).forEach((c) => refuse(c));
});
