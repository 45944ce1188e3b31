'use strict';

const { BPMN, CAMUNDA } = require('../lib/model');
const { gate, rule } = require('../lib/rule');

module.exports = rule('unknown-vocabulary', (diagram, refuse) => {
  const closed = new Map([ [ BPMN, gate.bpmn ], [ CAMUNDA, gate.camunda ] ]);
  const isKnown = (space, name) => gate.picture.includes(space)
    || (space === CAMUNDA && (gate.toldElsewhere.includes(name) || gate.codeElements.includes(name)
      || gate.codeAttributes.includes(name)))
    || (closed.get(space) || []).includes(name)
    || (space === BPMN && gate.codeElements.includes(name));
  const isFree = (a) => a.space === null || gate.freeAttributes.includes(a.space);
  for (const element of [ diagram.root, ...diagram.elements ]) {
    const toldElsewhere = element.is(...gate.refusedKinds);
    if (!isKnown(element.space, element.local) && !toldElsewhere) {
      refuse(element, element.local);
    }
    element.attributes.filter((a) => !isFree(a) && !isKnown(a.space, a.local)).forEach((a) => refuse(element, a.name));
  }
});
