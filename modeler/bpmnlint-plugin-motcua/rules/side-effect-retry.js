'use strict';

const { rule } = require('../lib/rule');

module.exports = rule('side-effect-retry', (diagram, refuse) => {
  const isAsync = (node) => node.camunda('asyncBefore') === 'true';
  const isRetried = (node) => node.extensions('failedJobRetryTimeCycle').length > 0;
  const answersAtOnce = (node) => node.camunda('delegateExpression') === '${answerInquiryDelegate}';
  diagram.of('serviceTask').filter((t) => !answersAtOnce(t) && (!isAsync(t) || !isRetried(t))).forEach((t) => refuse(t));
  diagram.of('parallelGateway')
    .filter((join) => diagram.incoming(join).length > 1 && !(isAsync(join) && isRetried(join)))
    .forEach((join) => refuse(join));
});
