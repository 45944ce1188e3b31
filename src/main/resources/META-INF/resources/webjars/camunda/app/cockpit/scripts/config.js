// Vietnamese for everybody except a browser whose first language is English; why the fallback equals the chosen
// language: see Tasklist's config.js. The supervisors' pages are named in supervision/pages.js, the analysts' in workbench/;
// platform/ mends Camunda's own pages (dates among them: Cockpit reads no dateFormat).
const english = /^en\b/i.test((navigator.languages && navigator.languages[0]) || navigator.language || '');

// Camunda's page says to wait for its scripts without end, but its bundle does not read that: after 7 seconds on a slow
// line the page would stay blank.
window.require.config({ waitSeconds: 0 });

export default {
  app: { name: english ? 'Cockpit' : 'Giám sát', vendor: english ? 'Vietnam Social Security' : 'BHXH Việt Nam' },
  locales: { availableLocales: ['vi', 'en'], fallbackLocale: english ? 'en' : 'vi' },
  customScripts: ['supervision/pages', 'workbench/pages'],
  requireJsConfig: {
    ngDeps: ['motcua.cockpit'],
    deps: ['motcua-cockpit'],
    paths: { 'motcua-cockpit': '../cockpit/platform/angular' }
  },
  disableWelcomeMessage: true
};
