'use strict';

/** The gate's rules that one diagram alone can break; those left out stand in `not-mirrored.json` with the reason. */
const RULES = [
  'code-in-model',
  'unknown-vocabulary',
  'expression-place',
  'expression-grammar',
  'reflection',
  'unknown-delegate',
  'element-kind',
  'synchronous-loop',
  'block-recursion',
  'timer',
  'one-process',
  'time-to-live',
  'diagram',
  'element-name',
  'name-nfc',
  'element-id',
  'random-id',
  'message-unknown',
  'error-unknown',
  'side-effect-retry',
  'wait-without-timeout',
  'gateway-default',
  'condition-twice',
  'unconnected',
  'user-task-form',
  'user-task-group',
  'call-link',
  'slip-missing',
  'delegate-parameter',
  'block-startable'
];

module.exports = {
  rules: Object.fromEntries(RULES.map((id) => [ id, `./rules/${id}` ])),
  configs: {
    all: { rules: Object.fromEntries(RULES.map((id) => [ id, 'error' ])) }
  }
};
