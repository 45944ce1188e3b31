'use strict';

const { gate, rule } = require('../lib/rule');

module.exports = rule('user-task-group', (diagram, refuse) => {
  const fixed = [ 'assignee', 'candidateUsers', 'dueDate', 'followUpDate' ];
  for (const task of diagram.of('userTask')) {
    const group = task.camunda('candidateGroups');
    if (!gate.roles.includes(group)) {
      refuse(task, group);
    }
    fixed.filter((name) => task.camunda(name)).forEach((name) => refuse(task, name));
  }
});
