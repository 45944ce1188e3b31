// Mends Camunda's own Cockpit pages where no label and no setting reaches: dates, English refusals, fixed texts, and
// lists that ask for everything at once, which the engine refuses (camunda.bpm.generic-properties, max results).
define(['angular'], function (angular) {
  'use strict';

  var root = document.querySelector('base').getAttribute('app-root');
  var english = /^en\b/i.test((navigator.languages && navigator.languages[0]) || navigator.language || '');
  var MOST = 1000;
  var errors;

  if (!english) {
    import(root + '/app/tasklist/desk/errors.js').then(function (module) {
      errors = module;
    });
    import(root + '/app/cockpit/platform/texts.js').then(function (module) {
      module.keepVietnamese(document.body);
    });
  }

  // Cockpit sets 2026-11-21T08:00:00 for every date, whatever scripts/config.js says
  function asPeopleWriteDates(format) {
    return function (type) {
      return !type || type === 'normal' ? 'DD/MM/YYYY HH:mm' : format(type);
    };
  }

  // the versions of a definition, asked for without a bound
  function bounded(camAPI) {
    var resource = camAPI.resource;
    camAPI.resource = function (name) {
      var found = resource.apply(camAPI, arguments);
      if (!/^(process|decision)-definition$/.test(name) || found.motcuaBounded) {
        return found;
      }
      var list = found.list;
      found.motcuaBounded = true;
      found.list = function (params) {
        var rest = Array.prototype.slice.call(arguments, 1);
        return list.apply(found, [angular.extend({ maxResults: MOST }, params)].concat(rest));
      };
      return found;
    };
    return camAPI;
  }

  function inPlainWords(notifications) {
    var addError = notifications.addError;
    notifications.addError = function (error) {
      if (errors && error && typeof error.message === 'string' && !error.unsafe) {
        error.message = errors.explain(error.message);
      }
      return addError.call(notifications, error);
    };
    return notifications;
  }

  angular.module('motcua.cockpit', []).config(['$provide', function ($provide) {
    $provide.decorator('camDateFormat', ['$delegate', asPeopleWriteDates]);
    $provide.decorator('camAPI', ['$delegate', bounded]);
    $provide.decorator('Notifications', ['$delegate', inPlainWords]);
  }]);
});
