// Hooks into Tasklist (AngularJS, RequireJS): form fixes, dossier values in forms, the dossier panel, plain errors.
// Everything that does not need Angular is in the ES modules beside this file.
define(['angular'], function (angular) {
  'use strict';

  var base = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/desk/';
  var errors;
  import(base + 'errors.js').then(function (module) {
    errors = module;
  });

  // Tasklist keeps a start form that timed out under one key for all procedures and all people of this machine, and
  // begins the next one with it. So it begins with what the platform gives instead, and nothing stays behind.
  var DRAFT = 'camunda-form:undefined';

  function beginWith(values, link) {
    localStorage.setItem(DRAFT, JSON.stringify(values));
    link();
    localStorage.removeItem(DRAFT);
  }

  // The renderer reports {fieldId: {}} for a repeated row without fault, and Tasklist counts keys.
  function ignoreEmptyErrors(element, form) {
    var notify = form.notifyFormValidated;
    form.notifyFormValidated = function (invalid) {
      notify.call(form, invalid);
      if (invalid) {
        setTimeout(function () {
          var node = element[0];
          if (node.querySelector('.fjs-form') && !node.querySelector('.fjs-has-errors, .fjs-form-field-error')) {
            notify.call(form, false);
          }
        }, 120);
      }
    };
  }

  // lists begin with what is due first; Tasklist itself would begin with what is newest
  var SORTING = '[{"sortBy":"dueDate","sortOrder":"asc"}]';

  function dueFirst($location) {
    var search = $location.search;
    $location.search = function () {
      var found = search.apply($location, arguments);
      return arguments.length || found.sorting ? found : angular.extend({}, found, { sorting: SORTING });
    };
    return $location;
  }

  // the directive's own fetch and submit stay as they are; the variables it starts from grow, and after a submit the
  // officer is told when the machine cannot go on
  function withDossierValues(camAPI) {
    var resource = camAPI.resource;
    camAPI.resource = function (name) {
      var found = resource.apply(camAPI, arguments);
      if (name !== 'task' || found.motcuaDossier) {
        return found;
      }
      var formVariables = found.formVariables;
      var submitForm = found.submitForm;
      found.motcuaDossier = true;
      found.submitForm = function (data) {
        var answer = submitForm.apply(found, arguments);
        Promise.all([answer, import(base + 'stands-still.js')]).then(function (both) {
          both[1].completed(data.id);
        }, function () {});
        return answer;
      };
      found.formVariables = function (options) {
        return Promise.all([formVariables.apply(found, arguments), import(base + 'prefill.js')]).then(function (both) {
          return both[1].prefill(options.id, both[0]);
        });
      };
      return found;
    };
    return camAPI;
  }

  angular.module('motcua.desk', []).config(['$provide', function ($provide) {
    $provide.decorator('$location', ['$delegate', dueFirst]);
    $provide.decorator('camAPI', ['$delegate', withDossierValues]);

    $provide.decorator('Notifications', ['$delegate', function (notifications) {
      var addError = notifications.addError;
      notifications.addError = function (error) {
        if (errors && !error.http && !error.unsafe) {
          error.message = errors.explain(error.message);
        }
        return addError.call(notifications, error);
      };
      return notifications;
    }]);

    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', function ($delegate) {
      var directive = $delegate[0];
      var link = directive.link;
      directive.compile = function () {
        return function (scope, element, attributes, form) {
          var stops = [];
          var taskId = form.getParams().taskId;
          ignoreEmptyErrors(element, form);
          import(base + 'forms-vi.js').then(function (module) {
            stops.push(module.keepVietnamese(document.body));
          });
          if (taskId) {
            import(base + 'panel.js').then(function (module) {
              stops.push(module.mount(element[0], taskId, function () { scope.$root.$broadcast('refresh'); }));
            });
          }
          scope.$on('$destroy', function () {
            stops.forEach(function (stop) { stop(); });
          });
          var show = link.bind(this, scope, element, attributes, form);
          if (taskId) {
            return show();
          }
          import(base + 'prefill.js').then(function (module) {
            return module.toBegin(form.getParams().processDefinitionId);
          }).then(function (values) {
            scope.$applyAsync(function () { beginWith(values, show); });
          });
        };
      };
      return $delegate;
    }]);
  }]);
});
